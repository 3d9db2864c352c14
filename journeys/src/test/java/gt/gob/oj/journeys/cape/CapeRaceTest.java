package gt.gob.oj.journeys.cape;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.people.Citizen;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One person signs in for the first time twenty times at the same moment. */
@Journey
class CapeRaceTest {

    private static final int MANY = 20;

    @Test
    void concurrent_first_sign_ins_create_one_user_and_each_gets_a_session_or_a_polite_refusal(RunningStack stack)
            throws Exception {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen);
        List<PlainSignIn> browsers =
                IntStream.range(0, MANY).mapToObj(i -> PlainSignIn.at(stack)).toList();

        List<Response> answers =
                InParallel.all(MANY, i -> browsers.get(i).tryWithCaptcha(citizen.email(), citizen.password()));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isIn(200, 302));
        assertThat(answers).filteredOn(answer -> answer.status() == 302).isNotEmpty();
        assertThat(CapeAccounts.inTheRealm(stack, citizen)).isOne();
        assertThat(RealmDatabase.count(stack, "select count(*) from oj_citizen where cui = ?", citizen.cui()))
                .isOne();
        System.out.printf(
                "%d of %d first sign-ins at once came in%n",
                answers.stream().filter(answer -> answer.status() == 302).count(), MANY);
    }
}

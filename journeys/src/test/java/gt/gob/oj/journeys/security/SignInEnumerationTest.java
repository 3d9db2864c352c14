package gt.gob.oj.journeys.security;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.people.Citizen;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Signing in does not reveal who has an account. */
@Journey
@Order(RunOrder.SOON)
class SignInEnumerationTest {

    private static final int TRIES = Integer.getInteger("journeys.enumeration.tries", 10);
    private static final String WRONG = "Otra-Clave-1";

    @Test
    void sign_in_answers_alike_for_known_and_unknown_people(RunningStack stack) throws Exception {
        Series known = new Series();
        Series unknown = new Series();
        PlainSignIn robot = PlainSignIn.at(stack);
        for (int i = 0; i < TRIES; i++) {
            String someone = LocalCitizens.create(stack);
            String nobody = aCitizen().build().email();
            Series.inTurns(
                    i,
                    () -> known.add(someone, () -> robot.tryOnce(someone, WRONG)),
                    () -> unknown.add(nobody, () -> robot.tryOnce(nobody, WRONG)));
        }

        Series.print("sign-in", known, unknown);
        assertThat(known.answers()).isEqualTo(unknown.answers());
    }

    /** A hash of CAPE takes longer than ours, or almost no time. */
    @Test
    void sign_in_answers_alike_for_people_of_cape_with_any_hash(RunningStack stack) throws Exception {
        Series dear = new Series();
        Series cheap = new Series();
        Series unknown = new Series();
        PlainSignIn robot = PlainSignIn.at(stack);
        for (int i = 0; i < TRIES / 4; i++) {
            Citizen withBcrypt = aCitizen().build();
            Citizen withMd5 = aCitizen().build();
            CapeAccounts.create(stack, withBcrypt, "$2b$10$N9qo8uLOickgx2ZMRZoMyeSzulblNZfkdTSEWgNcPM/E3nI/q7YWe");
            CapeAccounts.create(stack, withMd5, "900150983cd24fb0d6963f7d28e17f72");
            String nobody = aCitizen().build().email();
            Series.inTurns(
                    i,
                    () -> dear.add(withBcrypt.email(), () -> robot.tryOnce(withBcrypt.email(), WRONG)),
                    () -> cheap.add(withMd5.email(), () -> robot.tryOnce(withMd5.email(), WRONG)),
                    () -> unknown.add(nobody, () -> robot.tryOnce(nobody, WRONG)));
        }

        Series.print("sign-in, CAPE with bcrypt", dear, unknown);
        Series.print("sign-in, CAPE with MD5", cheap, unknown);
        assertThat(unknown.answers()).isEqualTo(dear.answers()).isEqualTo(cheap.answers());
    }

    @Test
    void repeated_sign_ins_answer_alike_for_disabled_and_legacy_people(RunningStack stack) throws Exception {
        String someone = LocalCitizens.create(stack);
        String disabled = aCitizen().build().email();
        LocalCitizens.create(stack, disabled, false);
        Citizen legacy = aCitizen().build();
        CapeAccounts.create(stack, legacy);
        String nobody = aCitizen().build().email();

        List<List<AnonymousAnswer>> all = new ArrayList<>();
        for (String name : List.of(someone, disabled, legacy.email(), nobody)) {
            Series series = new Series();
            PlainSignIn robot = PlainSignIn.at(stack);
            for (int i = 0; i < 8; i++) {
                series.add(name, () -> robot.tryWithCaptcha(name, WRONG));
            }
            all.add(series.answers());
        }

        assertThat(all).allMatch(all.getFirst()::equals);
    }
}

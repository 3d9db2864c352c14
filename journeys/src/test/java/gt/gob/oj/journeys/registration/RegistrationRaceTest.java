package gt.gob.oj.journeys.registration;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.http.PlainRegistration;
import gt.gob.oj.journeys.people.Citizen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@Journey
class RegistrationRaceTest {

    private static final int RUNNERS = 50;

    @Test
    void fifty_concurrent_registrations_of_one_cui_look_the_same_and_the_first_to_confirm_gets_it(
            RunningStack stack, Mailbox mailbox) throws Exception {
        Citizen owner = aCitizen().build();
        List<Runner> runners = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            runners.add(new Runner(
                    PlainRegistration.at(stack),
                    aCitizen()
                            .withCui(owner.cui())
                            .withBirthDate(owner.birthDate())
                            .build()));
        }

        List<Response> answers = allAtOnce(runners.stream()
                .<Callable<Response>>map(runner -> runner::submit)
                .toList());
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.body()).contains("debe ser verificada"))
                .extracting(Response::status)
                .containsOnly(200);

        List<Response> confirmations = allAtOnce(
                runners.stream()
                        .map(runner -> mailbox.await(runner.citizen().email()).linkCalled("Aquí"))
                        .toList(),
                runners);
        assertThat(confirmations).extracting(Response::status).containsOnly(200);
        assertThat(confirmations).filteredOn(RegistrationRaceTest::isWelcome).hasSize(1);
        assertThat(confirmations).filteredOn(RegistrationRaceTest::isRefused).hasSize(RUNNERS - 1);
        assertThat(RealmDatabase.count(stack, "select count(*) from oj_citizen where cui = ?", owner.cui()))
                .isEqualTo(1);
        assertThat(RealmDatabase.count(stack, "select count(*) from oj_registration where cui = ?", owner.cui()))
                .isZero();
    }

    @Test
    void concurrent_visits_of_one_link_create_one_account(RunningStack stack, Mailbox mailbox) throws Exception {
        Runner runner = new Runner(PlainRegistration.at(stack), aCitizen().build());
        runner.submit();
        String link = mailbox.await(runner.citizen().email()).linkCalled("Aquí");

        List<Response> confirmations = allAtOnce(Collections.nCopies(10, () -> runner.open(link)));

        assertThat(RealmDatabase.count(
                        stack,
                        "select count(*) from user_entity where email = ?",
                        runner.citizen().email()))
                .isEqualTo(1);
        assertThat(confirmations).extracting(Response::status).doesNotContain(500);
    }

    private static List<Response> allAtOnce(List<String> links, List<Runner> runners) throws Exception {
        List<Callable<Response>> openings = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            String link = links.get(i);
            Runner runner = runners.get(i);
            openings.add(() -> runner.open(link));
        }
        return allAtOnce(openings);
    }

    private static List<Response> allAtOnce(List<? extends Callable<Response>> attempts) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> underWay = attempts.stream()
                    .map(attempt -> threads.submit(() -> {
                        start.await();
                        return attempt.call();
                    }))
                    .toList();
            start.countDown();
            for (Future<Response> answer : underWay) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static boolean isRefused(Response answer) {
        return answer.body().contains("No se pudo crear su cuenta");
    }

    private static boolean isWelcome(Response answer) {
        return answer.body().contains("VERIFICAR MI IDENTIDAD");
    }

    private record Runner(PlainRegistration form, Citizen citizen) {

        Response submit() {
            return form.submit(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password());
        }

        Response open(String link) {
            return form.browser().get(link);
        }
    }
}

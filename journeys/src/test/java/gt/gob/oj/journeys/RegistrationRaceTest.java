package gt.gob.oj.journeys;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Altcha;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.PlainBrowser;
import gt.gob.oj.journeys.kit.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.Citizen;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(60)
class RegistrationRaceTest {

    private static final int RUNNERS = 50;

    @Test
    void of_fifty_who_register_one_number_at_once_one_is_taken_and_the_others_are_told_so(RunningStack stack)
            throws Exception {
        Citizen owner = aCitizen().build();
        List<Runner> runners = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            runners.add(Runner.atTheForm(
                    stack,
                    aCitizen()
                            .withCui(owner.cui())
                            .withBirthDate(owner.birthDate())
                            .build()));
        }

        List<Response> answers = allAtOnce(runners);

        assertThat(answers).filteredOn(RegistrationRaceTest::isTaken).hasSize(RUNNERS - 1);
        assertThat(answers).filteredOn(RegistrationRaceTest::isWelcome).hasSize(1);
        assertThat(RealmDatabase.count(stack, "select count(*) from oj_citizen where cui = ?", owner.cui()))
                .isEqualTo(1);
        int users = 0;
        for (Runner runner : runners) {
            users += RealmDatabase.count(
                    stack,
                    "select count(*) from user_entity where email = ?",
                    runner.citizen().email());
        }
        assertThat(users).isEqualTo(1);
    }

    private static List<Response> allAtOnce(List<Runner> runners) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> under = runners.stream()
                    .map(runner -> threads.submit(() -> {
                        start.await();
                        return runner.submit();
                    }))
                    .toList();
            start.countDown();
            for (Future<Response> answer : under) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static boolean isTaken(Response answer) {
        return answer.status() == 200 && answer.body().contains("ya está registrado");
    }

    private static boolean isWelcome(Response answer) {
        return answer.status() == 200 && answer.body().contains("debe ser verificada");
    }

    private record Runner(PlainBrowser browser, URI action, Citizen citizen, String captcha) {

        static Runner atTheForm(RunningStack stack, Citizen citizen) {
            PlainBrowser browser = new PlainBrowser();
            Response form = browser.get(stack.portal() + "/registrarse");
            return new Runner(
                    browser, form.actionOf("kc-register-form"), citizen, Altcha.solve(browser, stack.realm()));
        }

        Response submit() {
            Map<String, String> form = new LinkedHashMap<>();
            form.put("cui", citizen.cui());
            form.put("birth-date-day", String.valueOf(citizen.birthDate().getDayOfMonth()));
            form.put("birth-date-month", String.valueOf(citizen.birthDate().getMonthValue()));
            form.put("birth-date-year", String.valueOf(citizen.birthDate().getYear()));
            form.put("email", citizen.email());
            form.put("password", citizen.password());
            form.put("password-confirm", citizen.password());
            form.put("altcha", captcha);
            return browser.post(action, form);
        }
    }
}

package gt.gob.oj.journeys.security;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.CapeAccounts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.PlainRegistration;
import gt.gob.oj.journeys.kit.PlainReset;
import gt.gob.oj.journeys.kit.PlainSignIn;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.Citizen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A stranger learns from no answer who has an account. Known and unknown take turns; times are printed and not judged,
 * for the machine of a test has other things to do.
 */
@Journey
@Order(70)
class EnumerationTest {

    private static final int TRIES = Integer.getInteger("journeys.enumeration.tries", 40);
    private static final String WRONG = "Otra-Clave-1";

    @Test
    void signing_in_is_the_same_for_known_and_unknown(RunningStack stack) throws Exception {
        Series known = new Series();
        Series unknown = new Series();
        PlainSignIn robot = PlainSignIn.at(stack);
        for (int i = 0; i < TRIES; i++) {
            String someone = LocalCitizens.create(stack);
            String nobody = aCitizen().build().email();
            inTurns(
                    i,
                    () -> known.add(someone, () -> robot.tryOnce(someone, WRONG)),
                    () -> unknown.add(nobody, () -> robot.tryOnce(nobody, WRONG)));
        }

        print("sign-in", known, unknown);
        assertThat(known.answers()).isEqualTo(unknown.answers());
    }

    /** A hash of CAPE takes longer than ours, or hardly any time. */
    @Test
    void signing_in_is_the_same_for_people_of_cape_whatever_their_hash(RunningStack stack) throws Exception {
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
            inTurns(
                    i,
                    () -> dear.add(withBcrypt.email(), () -> robot.tryOnce(withBcrypt.email(), WRONG)),
                    () -> cheap.add(withMd5.email(), () -> robot.tryOnce(withMd5.email(), WRONG)),
                    () -> unknown.add(nobody, () -> robot.tryOnce(nobody, WRONG)));
        }

        print("sign-in, CAPE with bcrypt", dear, unknown);
        print("sign-in, CAPE with MD5", cheap, unknown);
        assertThat(unknown.answers()).isEqualTo(dear.answers()).isEqualTo(cheap.answers());
    }

    @Test
    void signing_in_is_the_same_when_asked_again_and_again_and_for_disabled_and_legacy_people(RunningStack stack)
            throws Exception {
        String someone = LocalCitizens.create(stack);
        String disabled = aCitizen().build().email();
        LocalCitizens.create(stack, disabled, false);
        Citizen legacy = aCitizen().build();
        CapeAccounts.create(stack, legacy);
        String nobody = aCitizen().build().email();

        List<List<Answer>> all = new ArrayList<>();
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

    @Test
    void asking_for_a_new_password_is_the_same_for_known_and_unknown(RunningStack stack) throws Exception {
        Series known = new Series();
        Series unknown = new Series();
        for (int i = 0; i < TRIES; i++) {
            String someone = LocalCitizens.create(stack);
            String nobody = aCitizen().build().email();
            PlainReset first = PlainReset.at(stack);
            PlainReset second = PlainReset.at(stack);
            inTurns(
                    i,
                    () -> known.add(someone, () -> first.ask(someone)),
                    () -> unknown.add(nobody, () -> second.ask(nobody)));
        }

        print("reset", known, unknown);
        assertThat(known.answers()).isEqualTo(unknown.answers());
    }

    @Test
    void registering_is_the_same_for_known_and_unknown_addresses_and_numbers(RunningStack stack, Mailbox mailbox)
            throws Exception {
        Series known = new Series();
        Series unknown = new Series();
        Series knownNumber = new Series();
        Citizen owner = aCitizen().build();
        PlainRegistration form = PlainRegistration.at(stack);
        Answer page = Answer.of(register(form, owner, true), owner.email());
        form.browser().get(mailbox.await(owner.email()).linkCalled("Aquí"));
        for (int i = 0; i < TRIES; i++) {
            Citizen nobody = aCitizen().build();
            Citizen someone = aCitizen().withEmail(LocalCitizens.create(stack)).build();
            Citizen impostor = aCitizen().withCui(owner.cui()).build();
            PlainRegistration first = PlainRegistration.at(stack);
            PlainRegistration second = PlainRegistration.at(stack);
            PlainRegistration third = PlainRegistration.at(stack);
            inTurns(
                    i,
                    () -> known.add(someone.email(), () -> register(first, someone, false)),
                    () -> unknown.add(nobody.email(), () -> register(second, nobody, false)),
                    () -> knownNumber.add(impostor.email(), () -> register(third, impostor, false)));
        }
        List<Answer> pages = new ArrayList<>();
        for (Citizen one : List.of(
                aCitizen().withEmail(owner.email()).build(),
                aCitizen().withCui(owner.cui()).build())) {
            pages.add(Answer.of(register(PlainRegistration.at(stack), one, true), one.email()));
        }

        print("registration, e-mail", known, unknown);
        print("registration, CUI", knownNumber, unknown);
        assertThat(known.answers()).isEqualTo(unknown.answers()).isEqualTo(knownNumber.answers());
        assertThat(pages).allMatch(page::equals);
    }

    /** What the mail of one leads to goes on while the next is answered: so each is the first as often as the others. */
    private static void inTurns(int round, Attempt... attempts) throws Exception {
        for (int i = 0; i < attempts.length; i++) {
            attempts[(round + i) % attempts.length].run();
        }
    }

    private static Response register(PlainRegistration form, Citizen citizen, boolean toTheEnd) {
        return toTheEnd
                ? form.submit(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password())
                : form.submitOnce(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password());
    }

    private static void print(String what, Series known, Series unknown) {
        double difference = Math.abs(known.median() - unknown.median()) / ((known.mean() + unknown.mean()) / 2);
        System.out.printf(
                Locale.ROOT,
                "%s: %d tries each, median known %.2f ms, unknown %.2f ms, difference %.1f %% of the mean%n",
                what,
                known.answers().size(),
                known.median(),
                unknown.median(),
                difference * 100);
    }

    private interface Attempt {

        void run() throws Exception;
    }

    /** What a stranger can compare. Names of people and codes of the page differ between any two answers. */
    private record Answer(int status, String text, int length) {

        static Answer of(Response response, String name) {
            String page = response.body()
                    .replace(name, "NAME")
                    .replaceAll("(session_code|execution|client_data|tab_id|state|key)=[\\w.%-]*", "$1")
                    .replaceAll("(name=\"captcha-ticket\"[^>]* value)=\"[^\"]*\"", "$1")
                    .replaceAll("data-(auth-session|challenge)=\"[^\"]*\"", "$1")
                    .replaceAll("(challenge[^\\w-]+)[\\w-]{20,}", "$1");
            return new Answer(response.status(), page, page.length());
        }
    }

    private static final class Series {

        private final List<Answer> answers = new ArrayList<>();
        private final List<Double> millis = new ArrayList<>();

        void add(String name, Callable<Response> attempt) throws Exception {
            long begin = System.nanoTime();
            Response response = attempt.call();
            millis.add(
                    (System.nanoTime() - begin) / (double) Duration.ofMillis(1).toNanos());
            answers.add(Answer.of(response, name));
        }

        List<Answer> answers() {
            return answers;
        }

        double median() {
            return millis.stream().sorted().toList().get(millis.size() / 2);
        }

        double mean() {
            return millis.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        }
    }
}

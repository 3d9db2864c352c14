package gt.gob.oj.journeys.security;

import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainRegistration;
import gt.gob.oj.journeys.kit.http.PlainSignIn;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.InventedPeople;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Runs last, after all other tests have made the servers log. */
@Journey
@Isolated("checks the whole run")
@Order(RunOrder.LAST)
class LogsHoldNoPersonalDataTest {

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Test
    void no_log_contains_a_cui_an_address_or_a_birth_date(RunningStack stack) throws Exception {
        Citizen typed = registersAndFailsToSignIn(stack);
        assertThat(RealmDatabase.count(stack, "select count(*) from oj_registration where email = ?", typed.email()))
                .as("data that the servers were given")
                .isOne();

        List<Citizen> people = InventedPeople.soFar();
        assertThat(people).contains(typed);
        List<String> leaks = new ArrayList<>();
        for (String server : stack.names()) {
            Path log = stack.log(server);
            assertThat(log).as("a log to search").isNotEmptyFile();
            leaks.addAll(leaks(server, new String(Files.readAllBytes(log), UTF_8), people));
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void the_search_finds_every_kind_of_personal_data() {
        Citizen citizen = aCitizen().build();

        for (String secret : secrets(citizen)) {
            assertThat(leaks("a server", "some line\nvalue=" + secret + ";\nanother line", List.of(citizen)))
                    .as(secret)
                    .isNotEmpty();
        }
    }

    /** If this class runs alone, no other test has made the servers log. */
    private static Citizen registersAndFailsToSignIn(RunningStack stack) {
        Citizen citizen = aCitizen().build();
        PlainRegistration.at(stack).submit(citizen.cui(), citizen.birthDate(), citizen.email(), citizen.password());
        PlainSignIn.at(stack).tryOnce(citizen.email(), citizen.password());
        return citizen;
    }

    private static List<String> leaks(String server, String log, List<Citizen> people) {
        return people.stream()
                .flatMap(citizen -> secrets(citizen).stream())
                .distinct()
                .filter(log::contains)
                .map(secret -> server + ": " + secret + " in: " + lineWith(log, secret))
                .toList();
    }

    private static List<String> secrets(Citizen citizen) {
        return List.of(
                citizen.cui(),
                citizen.displayedCui(),
                citizen.email(),
                citizen.birthDate().toString(),
                SPOKEN.format(citizen.birthDate()),
                citizen.password(),
                citizen.phone());
    }

    private static String lineWith(String text, String secret) {
        return text.lines().filter(line -> line.contains(secret)).findFirst().orElse("");
    }
}

package gt.gob.oj.journeys.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.InventedPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes last, when all the others have given the servers something to talk about. */
@Journey
@Order(1000)
class LogsHoldNoPersonalDataTest {

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Test
    void no_log_names_a_number_an_address_or_a_birth_date(RunningStack stack) throws IOException {
        List<String> leaks = new ArrayList<>();
        for (String server : stack.names()) {
            Path log = stack.log(server);
            assertThat(log).as("a log to look into").isNotEmptyFile();
            String text = new String(Files.readAllBytes(log), UTF_8);
            for (Citizen citizen : InventedPeople.soFar()) {
                for (String secret : secrets(citizen)) {
                    if (text.contains(secret)) {
                        leaks.add(server + ": " + secret + " in: " + lineWith(text, secret));
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
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

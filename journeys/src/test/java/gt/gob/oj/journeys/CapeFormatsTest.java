package gt.gob.oj.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static gt.gob.oj.journeys.people.CitizenBuilder.aCitizen;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import gt.gob.oj.journeys.people.Citizen;
import gt.gob.oj.journeys.people.LocalPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which other software stored a password opens the door in a browser. */
@Journey
@Order(55)
class CapeFormatsTest {

    /** The vectors of the extension, each made by the software that its second column names. */
    private static final Path VECTORS =
            Path.of("../keycloak-extensions/src/test/resources/gt/gob/oj/keycloak/cape/format/vectors.csv");

    /** One password for each format, and those of old encodings. */
    static Stream<Arguments> vectors() throws IOException {
        return Files.readAllLines(VECTORS).stream()
                .skip(1)
                .map(line -> line.split(",", 4))
                .filter(row -> row[2].equals(LocalPerson.PASSWORD) || row[1].contains("ISO-8859-1"))
                .map(row -> Arguments.of(row[0], row[1], row[2], unquoted(row[3])));
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("vectors")
    void a_person_signs_in_with_a_password_stored_by(
            String format, String madeBy, String password, String stored, Visitor visitor, RunningStack stack)
            throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen, stored);

        visitor.signsIn(citizen.email(), password);

        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(citizen.email());
    }

    @ParameterizedTest
    @CsvSource({"abc, 900150983cd24fb0d6963f7d28e17f72"})
    void one_that_breaks_todays_rules_opens_once_and_a_new_one_is_asked_for(
            String password, String stored, Visitor visitor, RunningStack stack) throws SQLException {
        Citizen citizen = aCitizen().build();
        CapeAccounts.create(stack, citizen, stored);

        visitor.opensHome().signIn().submit(citizen.email(), password);

        assertThat(visitor.page().locator("#password-new")).isVisible();
        visitor.page().locator("#password-new").fill("Nueva-Clave-2027!");
        visitor.page().locator("#password-confirm").fill("Nueva-Clave-2027!");
        visitor.page()
                .locator("#kc-passwd-update-form button[type=submit]")
                .last()
                .click();
        assertThat(visitor.opensApp("cape").fact("Correo electrónico")).hasText(citizen.email());
    }
}

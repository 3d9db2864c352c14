package gt.gob.oj.journeys.cape;

import gt.gob.oj.journeys.people.LocalPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A test vector of the extension: a password as other software stored it.
 *
 * @param madeBy the software
 */
record LegacyPassword(String format, String madeBy, String password, String stored) {

    private static final Path VECTORS =
            Path.of("../keycloak-extensions/src/test/resources/gt/gob/oj/keycloak/cape/format/vectors.csv");

    /** One vector for each format, and the vectors of old encodings. */
    static Stream<LegacyPassword> ofEachFormat() {
        try {
            return Files.readAllLines(VECTORS).stream()
                    .skip(1)
                    .map(line -> line.split(",", 4))
                    .map(row -> new LegacyPassword(row[0], row[1], row[2], unquoted(row[3])))
                    .filter(vector ->
                            vector.password.equals(LocalPerson.PASSWORD) || vector.madeBy.contains("ISO-8859-1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    @Override
    public String toString() {
        return format + ", " + madeBy + ", " + password;
    }
}

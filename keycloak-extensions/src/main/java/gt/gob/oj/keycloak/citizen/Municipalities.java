package gt.gob.oj.keycloak.citizen;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All municipalities of the country, including those created in recent years. */
final class Municipalities {

    static final Municipalities GUATEMALA = new Municipalities(rows("municipalities.csv"));

    private final Map<String, Municipality> byCode;
    private final Set<String> departments;

    private Municipalities(List<Municipality> all) {
        byCode = all.stream().collect(toUnmodifiableMap(Municipality::code, Function.identity()));
        departments = all.stream()
                .map(municipality -> municipality.code().substring(0, 2))
                .collect(Collectors.toSet());
    }

    Optional<Municipality> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    boolean hasDepartment(String code) {
        return departments.contains(code);
    }

    int size() {
        return byCode.size();
    }

    private static List<Municipality> rows(String resource) {
        InputStream stream = Objects.requireNonNull(Municipalities.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Municipalities::row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Municipality row(String line) {
        String[] cells = line.split(",", -1);
        return new Municipality(cells[0], cells[1], cells[2]);
    }
}

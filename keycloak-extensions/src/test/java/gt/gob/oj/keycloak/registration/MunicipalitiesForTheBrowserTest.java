package gt.gob.oj.keycloak.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.citizen.Cui;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MunicipalitiesForTheBrowserTest {

    @Test
    void script_and_server_know_the_same_municipalities() throws IOException {
        Set<String> served = new TreeSet<>();
        JsonNode departments = new ObjectMapper()
                .readTree(Path.of("../themes/src/main/resources/theme/oj/login/resources/js/municipalities.json")
                        .toFile());
        departments.properties().forEach(department -> {
            for (int i = 1; i < department.getValue().size(); i++) {
                served.add(String.format(
                        Locale.ROOT,
                        "%s%02d,%s,%s",
                        department.getKey(),
                        i,
                        department.getValue().get(0).asText(),
                        department.getValue().get(i).asText()));
            }
        });
        Path known = Path.of("src/main/resources", Cui.class.getPackageName().replace('.', '/'), "municipalities.csv");
        assertThat(served)
                .containsExactlyElementsOf(
                        new TreeSet<>(Files.readAllLines(known).stream().skip(1).toList()));
    }
}

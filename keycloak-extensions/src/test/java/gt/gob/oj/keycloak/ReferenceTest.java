package gt.gob.oj.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Checks that the pages under docs/reference are complete and current. */
class ReferenceTest {

    private static final Path REFERENCE = Path.of("..", "docs", "reference");
    private static final Path SERVICES = Path.of("src", "main", "resources", "META-INF", "services");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** Their ids occur in no setting. */
    private static final Set<String> WITHOUT_ID = Set.of(
            "org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory",
            "gt.gob.oj.keycloak.cape.PasswordFormat");

    /** Delegates to a class that exists only in a running server. */
    private static final String ARGON2 = "gt.gob.oj.keycloak.password.NativeArgon2Factory";

    @Test
    void table_of_providers_names_every_id() throws Exception {
        assertThat(idsInTable()).isEqualTo(idsOfFactories());
    }

    @Test
    void list_of_tables_names_every_table() throws IOException {
        assertThat(matches(section("tables.md", "Keycloak's database"), "`(oj_[a-z_]+)[`(]"))
                .isEqualTo(tablesInChangelogs());
    }

    private static Set<String> idsInTable() throws IOException {
        Set<String> ids = new TreeSet<>();
        for (String line : Files.readAllLines(REFERENCE.resolve("keycloak.md"))) {
            if (line.startsWith("| `")) {
                ids.addAll(matches(line.split("\\|", -1)[1], "`([^`]+)`"));
            }
        }
        return ids;
    }

    private static Set<String> idsOfFactories() throws Exception {
        Set<String> ids = new TreeSet<>();
        try (Stream<Path> services = Files.list(SERVICES)) {
            for (Path service : services.toList()) {
                if (!WITHOUT_ID.contains(service.getFileName().toString())) {
                    for (String factory : Files.readAllLines(service)) {
                        ids.add(id(factory));
                    }
                }
            }
        }
        return ids;
    }

    private static String id(String factory) throws Exception {
        if (factory.equals(ARGON2)) {
            return "argon2";
        }
        Object provider =
                Class.forName(factory.strip()).getDeclaredConstructor().newInstance();
        return provider instanceof Spi spi ? spi.getName() : ((ProviderFactory<?>) provider).getId();
    }

    private static Set<String> tablesInChangelogs() throws IOException {
        Set<String> tables = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> changelogs = files.filter(file -> file.toString().endsWith("changelog.xml"))
                    .toList();
            for (Path changelog : changelogs) {
                tables.addAll(matches(Files.readString(changelog), "<createTable[^>]*tableName=\"([^\"]+)\""));
            }
        }
        return tables;
    }

    private static String section(String page, String title) throws IOException {
        String text = Files.readString(REFERENCE.resolve(page));
        String after = text.substring(text.indexOf("## " + title) + 3);
        return after.contains("\n## ") ? after.substring(0, after.indexOf("\n## ")) : after;
    }

    private static Set<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

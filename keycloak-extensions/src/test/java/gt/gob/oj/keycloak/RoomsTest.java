package gt.gob.oj.keycloak;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Keeps rooms small enough to read: no cycles between classes, few files, short classes. */
class RoomsTest {

    /** Each room includes the rooms below it. */
    static final List<String> ROOMS = List.of(
            "account",
            "administration",
            "assurance",
            "cape",
            "captcha",
            "citizen",
            "clients",
            "database",
            "form",
            "headers",
            "identityproof",
            "language",
            "logout",
            "mail",
            "password",
            "queue",
            "registration",
            "rest",
            "signin",
            "status",
            "transport");

    private static final String ROOT = "gt.gob.oj.keycloak";
    private static final int MOST_FILES = 25;
    private static final int MOST_LINES = 200;
    private static final int MOST_LINES_OF_THE_MEDIAN = 60;

    @ParameterizedTest
    @FieldSource("ROOMS")
    void classes_of_a_room_have_no_cycles(String room) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT + "." + room);
        slices().assignedFrom(new ByTopLevelClass(ROOT + "." + room))
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    @ParameterizedTest
    @FieldSource("ROOMS")
    void no_room_has_too_many_files(String room) {
        assertThat(packages(room))
                .allSatisfy(inside -> assertThat(Stream.concat(files(main(inside)), files(test(inside))))
                        .as(inside.toString())
                        .hasSizeLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void no_class_is_long_and_the_median_is_short() {
        List<Path> files = ROOMS.stream()
                .flatMap(room -> packages(room).stream())
                .flatMap(inside -> files(main(inside)))
                .filter(file -> !file.endsWith("package-info.java"))
                .toList();
        assertThat(files).allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(MOST_LINES));
        List<Long> sizes = files.stream().map(RoomsTest::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MOST_LINES_OF_THE_MEDIAN);
    }

    private static List<Path> packages(String room) {
        Path root = Path.of("src/main/java");
        Path top = main(Path.of((ROOT + "." + room).replace('.', '/')));
        try (Stream<Path> all = Files.walk(top)) {
            return all.filter(Files::isDirectory).map(root::relativize).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path main(Path inside) {
        return Path.of("src/main/java").resolve(inside);
    }

    private static Path test(Path inside) {
        return Path.of("src/test/java").resolve(inside);
    }

    private static Stream<Path> files(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> all = Files.lines(file)) {
            return all.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One slice per top-level class; nested classes belong to it. */
    private record ByTopLevelClass(String room) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass found) {
            return found.getPackageName().equals(room) || found.getPackageName().startsWith(room + ".")
                    ? SliceIdentifier.of(topLevel(found).getName())
                    : SliceIdentifier.ignore();
        }

        private static JavaClass topLevel(JavaClass found) {
            return found.getEnclosingClass().map(ByTopLevelClass::topLevel).orElse(found);
        }

        @Override
        public String getDescription() {
            return "top-level classes of " + room;
        }
    }
}

package gt.gob.oj.portal;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps rooms small enough to read: no cycles between classes, few files, short classes. */
class RoomsTest {
    private static final String ROOT = "gt.gob.oj.portal";
    private static final Path MAIN = Path.of("src/main/java");
    private static final List<Path> TESTS =
            List.of(Path.of("src/test/java"), Path.of("../portal-container-tests/src/test/java"));
    private static final int MOST_FILES = 25;
    private static final int MOST_LINES = 200;
    private static final int MOST_LINES_OF_THE_MEDIAN = 60;

    @Test
    void classes_have_no_cycles() {
        slices().assignedFrom(new ByTopLevelClass())
                .should()
                .beFreeOfCycles()
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(ROOT));
    }

    @Test
    void no_package_has_too_many_files() {
        Map<Path, Long> filesOfPackages = Stream.concat(Stream.of(MAIN), TESTS.stream())
                .flatMap(source -> files(source).map(source::relativize))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(filesOfPackages)
                .isNotEmpty()
                .allSatisfy((inside, files) -> assertThat(files).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void no_class_is_long_and_the_median_is_short() {
        List<Path> files =
                files(MAIN).filter(file -> !file.endsWith("package-info.java")).toList();
        assertThat(files).allSatisfy(file -> assertThat(lines(file)).isLessThanOrEqualTo(MOST_LINES));
        List<Long> sizes = files.stream().map(RoomsTest::lines).sorted().toList();
        assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(MOST_LINES_OF_THE_MEDIAN);
    }

    private static Stream<Path> files(Path source) {
        try (Stream<Path> all = Files.walk(source.resolve(ROOT.replace('.', '/')))) {
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
    private record ByTopLevelClass() implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass found) {
            return found.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(topLevel(found).getName())
                    : SliceIdentifier.ignore();
        }

        private static JavaClass topLevel(JavaClass found) {
            return found.getEnclosingClass().map(ByTopLevelClass::topLevel).orElse(found);
        }

        @Override
        public String getDescription() {
            return "top-level classes";
        }
    }
}

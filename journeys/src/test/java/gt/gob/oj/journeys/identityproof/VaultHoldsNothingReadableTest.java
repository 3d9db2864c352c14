package gt.gob.oj.journeys.identityproof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.ProvenIdentity;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Journey(cape = Cape.NOT_ASKED)
class VaultHoldsNothingReadableTest {

    /** Long enough that cipher text does not contain one by chance. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "JPEG", "\u00FF\u00D8\u00FF\u00E0\u0000\u0010JF",
            "MP4", "ftypisom",
            "libx264's mark", "x264 - core");

    @Test
    void evidence_on_the_disk_cannot_be_recognised(Visitor visitor, RunningStack stack) throws Exception {
        ProvenIdentity.request(visitor, stack);

        List<Path> files = filesOf(stack.vault());
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String bytes = contents(file);
            SIGNATURES.forEach((kind, signature) -> assertThat(bytes.contains(signature))
                    .as("%s in %s", kind, file)
                    .isFalse());
        }
    }

    /** Other tests delete their files at the same time. */
    private static List<Path> filesOf(Path vault) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(vault, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path gone, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** Returns an empty string if the file was deleted after the listing. */
    private static String contents(Path file) throws IOException {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (NoSuchFileException gone) {
            return "";
        }
    }
}

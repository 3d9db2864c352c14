package gt.gob.oj.journeys.identityproof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.ProvenIdentity;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.Mailbox;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Journey
@Order(70)
class VaultHoldsNothingReadableTest {

    /** Long enough that cipher text does not hold one by chance. */
    private static final Map<String, String> SIGNATURES = Map.of(
            "JPEG", "\u00FF\u00D8\u00FF\u00E0\u0000\u0010JF",
            "MP4", "ftypisom",
            "libx264's mark", "x264 - core");

    @Test
    void what_a_citizen_has_sent_cannot_be_recognised_on_the_disk(Visitor visitor, Mailbox mailbox, RunningStack stack)
            throws IOException {
        ProvenIdentity.request(visitor, mailbox);

        List<Path> files;
        try (Stream<Path> paths = Files.walk(stack.vault())) {
            files = paths.filter(Files::isRegularFile).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
            SIGNATURES.forEach((kind, signature) -> assertThat(bytes.contains(signature))
                    .as("%s in %s", kind, file)
                    .isFalse());
        }
    }
}

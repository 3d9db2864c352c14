package gt.gob.oj.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.ShownFields;
import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnProofFieldsTest {
    private static final String AREA = "{\"x\":0.2,\"y\":0.2,\"width\":0.2,\"height\":0.2}";

    @Test
    void every_field_of_a_persons_own_request_is_shown() {
        ShownFields pending = ShownFields.of("identity-proof", "OwnState");
        assertThat(ShownFields.hidden(
                        OwnProofFieldsTest::page,
                        pending,
                        pending.with(Map.of("/state", "null")),
                        pending.with(Map.of("/place", "null")),
                        pending.with(Map.of("/state", "\"rejected\"")),
                        pending.with(Map.of("/state", "\"correction\"")),
                        pending.with(Map.of("/state", "\"correction\"", "/corrections/0/mark", AREA)),
                        pending.with(Map.of("/state", "\"correction\"", "/draft", "null"))))
                .containsExactlyInAnyOrder(
                        // The page shows the times of submission and decision instead.
                        "/since",
                        // Every attempt has the same page.
                        "/attempt",
                        // Each correction names its piece and what is missing of it.
                        "/wanted/0");
    }

    private static String page(String json) {
        return Sample.signedIn(
                Page.of("identity/identity").with("proof", WireSample.read(json, OwnProof.class)), Language.SPANISH);
    }
}

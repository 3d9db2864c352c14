package gt.gob.oj.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.ShownFields;
import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditFieldsTest {
    private static final AuditFilter ALL = AuditFilter.from(new MultivaluedHashMap<>());

    @Test
    void every_field_of_a_line_is_shown() {
        assertThat(ShownFields.hidden(
                        json -> html(AuditResource.page(ALL, List.of(), WireSample.read(json, AuditPage.class))),
                        ShownFields.ofAnswer("identity-proof", "get", "/lines")))
                // The server verifies the chain; a line shows its own seal.
                .containsExactly("/items/0/previousHash");
    }

    @Test
    void every_member_of_staff_can_be_chosen() {
        assertThat(ShownFields.hidden(
                        json -> html(AuditResource.page(
                                ALL,
                                WireSample.read(json, AuditClient.Staff.class).items(),
                                AuditPage.EMPTY)),
                        ShownFields.ofAnswer("identity-proof", "get", "/staff")))
                .isEmpty();
    }

    @Test
    void every_field_of_a_verification_is_shown() {
        ShownFields broken = ShownFields.of("identity-proof", "AuditVerification");
        assertThat(ShownFields.hidden(
                        json -> html(AuditResource.page(ALL, List.of(), AuditPage.EMPTY)
                                .with("verification", WireSample.read(json, Verification.class))),
                        broken,
                        broken.with(Map.of("/intact", "true"))))
                .isEmpty();
    }

    private static String html(Page page) {
        return Sample.signedIn(page, Language.SPANISH);
    }
}

package gt.gob.oj.portal.assistance.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.settings.SecretKeys;
import org.junit.jupiter.api.Test;

class CaseReferenceTest {
    private final CaseReference references = new CaseReference(new SecretKeys("secret"));

    @Test
    void a_reference_leads_to_its_request() {
        assertThat(references.of(7)).startsWith("AS-000007-").matches(CaseReference.PATTERN);
        assertThat(references.id(references.of(7))).contains(7L);
        assertThat(references.id(references.of(999_999_999_999_999_999L))).contains(999_999_999_999_999_999L);
    }

    @Test
    void a_wrong_reference_leads_nowhere() {
        String right = references.of(7);

        assertThat(references.id(right.replace("AS-000007", "AS-000008"))).isEmpty();
        assertThat(references.id(right.replace("AS-000007", "AS-0000007"))).contains(7L);
        assertThat(references.id(right.substring(0, right.length() - 1))).isEmpty();
        assertThat(references.id("AS-000007")).isEmpty();
        assertThat(references.id("")).isEmpty();
        assertThat(new CaseReference(new SecretKeys("other")).id(right)).isEmpty();
    }
}

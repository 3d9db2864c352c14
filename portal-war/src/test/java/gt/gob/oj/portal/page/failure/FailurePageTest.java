package gt.gob.oj.portal.page.failure;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailurePageTest {
    @ParameterizedTest
    @EnumSource(FailureKind.class)
    void every_failure_has_a_page_in_both_languages(FailureKind kind) {
        assertThat(Sample.everyWay(FailurePage.page(kind))).contains("Ir al inicio", "Go to the home page");
    }

    @ParameterizedTest
    @EnumSource(FailureKind.class)
    void the_page_of_an_outage_leads_to_the_status_of_the_service(FailureKind kind) {
        String html = Sample.anonymous(FailurePage.page(kind), Language.SPANISH);
        assertThat(html.contains("Vea qué funciona y qué no")).isEqualTo(kind.status() == 503);
    }

    @Test
    void the_page_of_a_fault_shows_only_its_number() {
        Page page = FailurePage.page(FailureKind.ERROR).with("number", "0A1B2C3D");
        assertThat(Sample.anonymous(page, Language.SPANISH))
                .contains("0A1B2C3D")
                .doesNotContain("Exception");
    }
}

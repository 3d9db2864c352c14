package gt.gob.oj.portal.about;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutPagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"about/privacy", "about/terms", "about/accessibility"})
    void each_page_exists_in_both_languages_and_shows_the_help_line(String template) {
        assertThat(Sample.everyWay(Page.of(template))).contains("href=\"tel:1549\"");
    }

    @Test
    void the_footer_of_every_page_links_there() {
        assertThat(Sample.anonymous(new AboutResource().terms(), Language.SPANISH))
                .contains("href=\"/privacidad\"", "href=\"/terminos\"", "href=\"/accesibilidad\"");
    }
}

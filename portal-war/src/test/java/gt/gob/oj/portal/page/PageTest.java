package gt.gob.oj.portal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.portal.page.asset.Assets;
import gt.gob.oj.portal.page.settings.PortalAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Page NOT_FOUND = Page.of("page/failure").with("failure", "failure.not-found");

    @Test
    void user_input_is_escaped() {
        assertThat(Sample.signedIn(NOT_FOUND, Language.SPANISH))
                .contains("&lt;i&gt;Ana&lt;/i&gt;")
                .doesNotContain("<i>Ana");
    }

    @Test
    void help_comes_first_in_the_footer() {
        String html = Sample.anonymous(NOT_FOUND, Language.SPANISH);
        assertThat(html.substring(html.indexOf("<footer")).indexOf("/asistencia"))
                .isLessThan(html.substring(html.indexOf("<footer")).indexOf("/servicios"));
    }

    @Test
    void only_a_page_with_a_form_requests_a_token() {
        AtomicBoolean asked = new AtomicBoolean();
        new PageRenderer(new Assets(PageTest.class.getClassLoader()))
                .render(NOT_FOUND, new PageContext(Language.SPANISH, "/", "", Optional.empty(), () -> {
                    asked.set(true);
                    return "";
                }));
        assertThat(asked).isFalse();
    }

    @Test
    void a_template_outside_its_feature_is_refused() {
        assertThatThrownBy(() -> Page.of("../secret")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void placeholders_of_a_text_are_filled() {
        assertThat(Texts.of("page", Language.ENGLISH).get("failure.number", List.of("7F3A")))
                .endsWith("mention this error number: 7F3A");
    }

    @Test
    void the_origin_is_written_as_browsers_write_it() {
        assertThat(new PortalAddress(URI.create("https://portal.example/")).origin())
                .isEqualTo("https://portal.example");
        assertThat(new PortalAddress(URI.create("http://localhost:8080")).origin())
                .isEqualTo("http://localhost:8080");
    }
}

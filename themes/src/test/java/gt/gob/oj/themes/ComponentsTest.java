package gt.gob.oj.themes;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ComponentsTest {

    /** FreeMarker configurations of the sign-in server, of a portal with escaping, and of one without. */
    static Stream<Configuration> servers() {
        var signIn = new Configuration(Configuration.VERSION_2_3_0);
        signIn.setOutputFormat(HTMLOutputFormat.INSTANCE);
        var portal = new Configuration(Configuration.VERSION_2_3_34);
        portal.setOutputFormat(HTMLOutputFormat.INSTANCE);
        return Stream.of(signIn, portal, new Configuration(Configuration.VERSION_2_3_34));
    }

    @ParameterizedTest
    @MethodSource("servers")
    void text_is_escaped_exactly_once_on_every_server(Configuration server) {
        assertThat(render(server, "<@c.button label=text />")).contains(">R &amp; D &lt;b&gt;</button>");
        assertThat(render(server, "<@c.input id='a' name='a' label=text value=text />"))
                .contains(">R &amp; D &lt;b&gt;</label>", "value=\"R &amp; D &lt;b&gt;\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shared", "theme/oj/login"})
    void portal_and_login_theme_contain_every_file_of_the_components(String folder) {
        assertThat(render(folder, servers().findFirst().orElseThrow(), "<@c.button label=text />"))
                .contains("</button>");
    }

    @Test
    void captured_markup_stays_markup() {
        assertThat(
                        render(
                                "<#assign inner><@c.tag text=text /></#assign><@c.summaryList rows=[{'key': text, 'value': inner}] />"))
                .contains("<strong class=\"app-tag app-tag--grey\">R &amp; D &lt;b&gt;</strong>");
    }

    @Test
    void hint_and_error_describe_their_field() {
        assertThat(render("<@c.input id='a' name='a' label='l' hint='h' error='e' />"))
                .contains("id=\"a-hint\"", "id=\"a-error\"", "aria-describedby=\"a-hint a-error\"");
    }

    @Test
    void the_password_rules_are_hidden_until_a_script_can_tick_them() {
        assertThat(
                        render(
                                "<@c.passwordChecklist input='p' confirm='q' title='t' rules=[{'rule': 'length', 'least': 8, 'text': 'x'}] equalText='y' metLabel='m' missingLabel='f' progress='{met}' />"))
                .containsPattern("data-module=\"oj-password-checklist\"[^>]* hidden>")
                .contains("data-rule=\"length\" data-least=\"8\"", "data-rule=\"equal\"");
    }

    @Test
    void a_date_has_three_named_fields_in_one_group_with_a_legend() {
        assertThat(render("<@c.dateInput id='b' name='birth-date' legend='Fecha' day='27' autocomplete='bday' />"))
                .contains("<fieldset", "<legend", "name=\"birth-date-day\"", "name=\"birth-date-month\"")
                .contains("name=\"birth-date-year\"", "value=\"27\"", "autocomplete=\"bday-year\"");
    }

    @Test
    void an_error_summary_without_errors_is_not_shown() {
        assertThat(render("<@c.errorSummary title='t' errors=[] />")).isBlank();
        assertThat(render("<@c.errorSummary title='t' errors=[{'field': 'cui', 'message': 'm'}] />"))
                .contains("role=\"alert\"", "tabindex=\"-1\"", "href=\"#cui\"");
    }

    @Test
    void a_password_field_never_prints_a_value_and_hides_its_button_without_script() {
        assertThat(render("<@c.password id='p' name='p' label='l' showLabel='s' hideLabel='h' />"))
                .doesNotContain("value=")
                .containsPattern("<button type=\"button\"[^>]* hidden>");
    }

    private static String render(String body) {
        return render(servers().findFirst().orElseThrow(), body);
    }

    private static String render(Configuration server, String body) {
        return render("shared", server, body);
    }

    private static String render(String folder, Configuration server, String body) {
        var page = new StringTemplateLoader();
        page.putTemplate("page.ftl", "<#import 'components.ftl' as c>" + body);
        try {
            server.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
                page, new FileTemplateLoader(ThemeFiles.ROOT.resolve(folder).toFile())
            }));
            var out = new StringWriter();
            server.getTemplate("page.ftl", "UTF-8").process(Map.of("text", "R & D <b>"), out);
            return out.toString();
        } catch (IOException | TemplateException e) {
            throw new AssertionError(e);
        }
    }
}

package gt.gob.oj.portal.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.assistance.cases.CaseNumber;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssistanceFormTest {
    private static final AssistanceForm RIGHT =
            form("Ana", "", "30", "5555 1234", "ana@example.com", "ana@example.com");

    @Test
    void a_valid_form_has_no_problems() {
        assertThat(RIGHT.problems()).isEmpty();
    }

    @Test
    void an_empty_form_reports_missing_fields_in_the_order_of_the_form() {
        assertThat(AssistanceForm.empty("t").problems())
                .extracting(Problem::field)
                .containsExactly("nombres", "apellidos", "genero", "edad", "telefono", "correo", "consulta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123", "1234 56789 0123", "1234-56789-0123"})
    void a_cui_may_contain_spaces_or_hyphens(String cui) {
        assertThat(withCui(cui).problems()).isEmpty();
        assertThat(withCui(cui).sender().plainCui()).isEqualTo("1234567890123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "12345678901234", "123456789012a"})
    void a_malformed_cui_is_reported(String cui) {
        assertThat(withCui(cui).problems()).extracting(Problem::field).containsExactly("dpi");
    }

    @ParameterizedTest
    @CsvSource({"0,edad", "121,edad", "x,edad", "-3,edad", "99999999999,edad"})
    void an_impossible_age_is_reported(String age, String field) {
        AssistanceForm form = form("Ana", "", age, "5555 1234", "ana@example.com", "ana@example.com");
        assertThat(form.problems()).extracting(Problem::field).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ana",
                "ana@example",
                "ana@@example.com",
                "ana@example.com\nBcc: b@example.com",
                "\"a b\"@example.com",
                "ana@exa mple.com"
            })
    void an_address_that_cannot_receive_mail_is_reported(String email) {
        assertThat(form("Ana", "", "30", "5555 1234", email, email).problems())
                .extracting(Problem::field)
                .containsExactly("correo");
    }

    @Test
    void invisible_characters_of_keyboards_and_copying_are_removed() {
        AssistanceForm form = form(
                "\u2068Tz\u00b4unun\u2069",
                "1234\u201356789\u20130123",
                "\uff13\uff10",
                "5555.1234",
                "\u200bANA@example.com\u00a0",
                "ana@example.com.");

        assertThat(form.problems()).isEmpty();
        assertThat(form.sender().givenName()).isEqualTo("Tz'unun");
        assertThat(form.sender().plainCui()).isEqualTo("1234567890123");
        assertThat(form.contact().email()).isEqualTo("ana@example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\u3000\u2060"})
    void a_field_with_only_invisible_characters_is_empty(String blank) {
        assertThat(new AssistanceForm(
                                "t",
                                "question",
                                new AssistanceForm.Sender(blank, blank, blank, "female", "30"),
                                new AssistanceForm.Contact("55551234", "a@b.gt", "a@b.gt"),
                                blank)
                        .problems())
                .extracting(Problem::field)
                .containsExactly("nombres", "apellidos", "consulta");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5555", "--------", "+1 213 555 0123 ext 4"})
    void a_telephone_number_has_at_least_eight_digits(String phone) {
        assertThat(form("Ana", "", "30", phone, "ana@example.com", "ana@example.com")
                        .problems())
                .extracting(Problem::field)
                .containsExactly("telefono");
    }

    @Test
    void both_addresses_must_be_equal() {
        assertThat(form("Ana", "", "30", "5555 1234", "ana@example.com", "ane@example.com")
                        .problems())
                .extracting(Problem::field)
                .containsExactly("correo-confirmar");
    }

    @Test
    void a_form_sent_twice_is_one_submission_and_a_corrected_form_is_another() {
        assertThat(SubmissionId.of(RIGHT)).isEqualTo(SubmissionId.of(RIGHT)).hasSize(64);
        assertThat(SubmissionId.of(RIGHT)).isNotEqualTo(SubmissionId.of(withCui("1234567890123")));
    }

    @Test
    void a_form_with_mistakes_keeps_what_was_typed() {
        AssistanceForm form = form("<b>Ana", "", "x", "5555 1234", "ana@example.com", "ana@example.com");
        String html = Sample.anonymous(page(form), Language.SPANISH);
        assertThat(html).contains("value=\"&lt;b&gt;Ana\"", "value=\"ana@example.com\"", "checked", "Error:");
        assertThat(html).contains("href=\"#edad\"", "aria-describedby=\"edad-error\"");
    }

    @Test
    void every_problem_has_a_text_in_both_languages() {
        Sample.everyWay(page(AssistanceForm.empty("t")));
        AssistanceForm worst = new AssistanceForm(
                "t",
                "x",
                new AssistanceForm.Sender("", "1", "", "", ""),
                new AssistanceForm.Contact("", "", "x"),
                "x".repeat(AssistanceForm.LONGEST_MESSAGE + 1));
        assertThat(Sample.everyWay(page(worst))).contains("4,000");
    }

    @Test
    void the_received_page_shows_the_number() {
        assertThat(Sample.everyWay(Page.of("assistance/received")
                        .with("number", CaseNumber.of(12))
                        .with("reference", "AS-000012-x")))
                .contains("AS-000012", "/asistencia/casos/AS-000012-x");
    }

    private static Page page(AssistanceForm form) {
        return Page.of("assistance/form")
                .with("challenge", "/asistencia/captcha")
                .with("ticket", "1.a")
                .with("form", form)
                .with("problems", form.problems())
                .with("longestMessage", AssistanceForm.LONGEST_MESSAGE);
    }

    private static AssistanceForm withCui(String cui) {
        return form("Ana", cui, "30", "5555 1234", "ana@example.com", "ana@example.com");
    }

    private static AssistanceForm form(
            String name, String cui, String age, String phone, String email, String emailAgain) {
        return new AssistanceForm(
                "t",
                "complaint",
                new AssistanceForm.Sender(name, cui, "Pérez", "female", age),
                new AssistanceForm.Contact(phone, email, emailAgain),
                "Una consulta");
    }
}

package gt.gob.oj.portal.page.form.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {
    /** With quadratic time this test would take hours. */
    @Test
    void a_long_run_of_blanks_within_a_text_is_kept() {
        String text = "a" + " ".repeat(1_000_000) + "b";

        assertThat(Spelling.text("  " + text + "\n \n")).isEqualTo(text);
        assertThat(Spelling.line(text)).isEqualTo("a b");
        assertThat(Spelling.name(text)).isEqualTo("a b");
        assertThat(Spelling.email(text)).isNotEmpty();
        assertThat(Spelling.email("<".repeat(1_000_000))).hasSize(1_000_000);
        assertThat(Spelling.email(".".repeat(1_000_000) + "x")).endsWith("x");
    }

    @Test
    void a_text_of_blanks_alone_is_empty() {
        assertThat(Spelling.text(" \n\u00A0\t ")).isEmpty();
        assertThat(Spelling.text("")).isEmpty();
    }
}

package gt.gob.oj.portal.assistance.cases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person wrote in a mail, and the earlier mail that their program has put below it.
 *
 * @param quote empty if there is none
 */
record QuotedText(String own, String quote) {
    /** The lines with which mail programs introduce the earlier mail; there is no standard for them. */
    private static final Pattern QUOTE = Pattern.compile(
            "^(?:>.*|(?:El|On) .{5,120}\\n?.{0,120}(?:escribió|wrote):"
                    + "|-{3,} ?(?:Mensaje original|Original Message).*|_{20,}|(?:De|From): .+\\n(?:Enviado|Sent|Fecha|Date): .*)$",
            Pattern.MULTILINE);

    static QuotedText of(String text) {
        Matcher begin = QUOTE.matcher(text);
        // A person who writes between or below the quoted lines is shown as a whole.
        if (!begin.find() || text.substring(0, begin.start()).isBlank()) {
            return new QuotedText(text, "");
        }
        return new QuotedText(
                text.substring(0, begin.start()).strip(),
                text.substring(begin.start()).strip());
    }
}

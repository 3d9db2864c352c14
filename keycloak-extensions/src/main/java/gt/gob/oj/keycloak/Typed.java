package gt.gob.oj.keycloak;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Normalises typed and pasted text: keyboards and copying encode the same text in several ways and add invisible
 * characters.
 */
public final class Typed {

    /** Default ignorable characters (Unicode DerivedCoreProperties) and others without a visible glyph or width. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{3164}"
                    + "\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0000}-\\x{E0FFF}]");

    private static final String BLANK = "[\\s\\p{Z}\\p{Cc}\\x{2800}]";
    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");

    /** Looks at each run of blanks once: without the condition a long run within the text takes quadratic time. */
    private static final Pattern BLANKS_AT_AN_END =
            Pattern.compile("^" + BLANK + "+|(?<!" + BLANK + ")" + BLANK + "+$");
    /** Accents, primes and quotation marks used for the glottal stop in Mayan names, and for an apostrophe. */
    private static final Pattern APOSTROPHES =
            Pattern.compile("[`\\x{B4}\\x{2B9}\\x{2BB}-\\x{2BD}\\x{2C8}\\x{2CA}\\x{2CB}\\x{2018}\\x{2019}\\x{201B}"
                    + "\\x{2032}\\x{2035}\\x{55A}\\x{A78B}\\x{A78C}\\x{FF07}]");

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\x{2212}]");

    private static final char FULL_WIDTH_PLUS = '\uff0b';

    private Typed() {}

    /** Text without invisible characters and without leading or trailing blanks. */
    public static String visible(String text) {
        String seen = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return BLANKS_AT_AN_END.matcher(seen).replaceAll("");
    }

    /** Text of one line: each run of blanks is one space. */
    public static String line(String text) {
        return BLANKS.matcher(visible(text)).replaceAll(" ");
    }

    /** A name of a person: a line with one kind of apostrophe and one kind of hyphen. */
    public static String name(String text) {
        return DASHES.matcher(apostrophes(line(text))).replaceAll("-");
    }

    /** A number in ASCII with its grouping: decimal digits of every script, one kind of hyphen. */
    public static String number(String text) {
        return DASHES.matcher(line(text))
                .replaceAll("-")
                .replace(FULL_WIDTH_PLUS, '+')
                .codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A number such as a code, without the blanks and hyphens between its digits. */
    public static String digits(String text) {
        return ungrouped(number(text));
    }

    /** Text without blanks and hyphens; its digits stay in their script. */
    public static String ungrouped(String text) {
        return DASHES.matcher(line(text)).replaceAll("").replace(" ", "");
    }

    /**
     * A password as it is hashed: in NFKC, as NIST SP 800-63B-4 requires, without characters that copying adds. For
     * hashes older than this rule, the exact input is compared, too.
     */
    public static String password(String text) {
        return visible(Normalizer.normalize(visible(text), Normalizer.Form.NFKC));
    }

    static String withoutBlanks(String text) {
        return BLANKS.matcher(visible(text)).replaceAll("");
    }

    static String apostrophes(String text) {
        return APOSTROPHES.matcher(text).replaceAll("'");
    }
}

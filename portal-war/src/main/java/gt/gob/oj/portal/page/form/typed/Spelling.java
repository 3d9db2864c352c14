package gt.gob.oj.portal.page.form.typed;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Normalises what people type and paste, with the rules of the sign-in server's classes {@code Typed} and {@code
 * EmailSpelling}. The two servers share no code.
 */
public final class Spelling {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{3164}"
                    + "\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0000}-\\x{E0FFF}]");
    private static final String BLANK = "[\\s\\p{Z}\\p{Cc}\\x{2800}]";
    private static final Pattern BLANKS = Pattern.compile(BLANK + "+");

    /** Looks at each run of blanks once: without the condition a long run within the text takes quadratic time. */
    private static final Pattern BLANKS_AT_AN_END =
            Pattern.compile("^" + BLANK + "+|(?<!" + BLANK + ")" + BLANK + "+$");
    /** NUL characters, which databases refuse, and other control characters except line feed and tab. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private static final Pattern APOSTROPHES =
            Pattern.compile("[`\\x{B4}\\x{2B9}\\x{2BB}-\\x{2BD}\\x{2C8}\\x{2CA}\\x{2CB}\\x{2018}\\x{2019}\\x{201B}"
                    + "\\x{2032}\\x{2035}\\x{55A}\\x{A78B}\\x{A78C}\\x{FF07}]");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\x{2212}]");
    private static final Pattern BLANKS_AROUND_SIGNS = Pattern.compile(" ?([.@]) ?");
    private static final Pattern IN_BRACKETS = Pattern.compile("^.*<([^<>]*)>");
    private static final Pattern END_OF_A_SENTENCE = Pattern.compile("(?<![.,;:])[.,;:]+$");

    private Spelling() {}

    /** Keeps text of several lines except for white space at both ends. Browsers send CR LF for each line end. */
    public static String text(String typed) {
        String lines = CONTROLS.matcher(typed.replace("\r\n", "\n")).replaceAll("");
        // Invisible characters can be parts of an emoji, so they are removed only if there is nothing else.
        return visible(lines).isEmpty() ? "" : BLANKS_AT_AN_END.matcher(lines).replaceAll("");
    }

    /** Returns text of one line without invisible characters, with each run of white space as one space. */
    public static String line(String typed) {
        return BLANKS.matcher(visible(typed)).replaceAll(" ");
    }

    /** Returns a person's name: one line with one kind of apostrophe and one kind of hyphen. */
    public static String name(String typed) {
        return DASHES.matcher(apostrophes(line(typed))).replaceAll("-");
    }

    /** Returns a number without grouping characters. */
    public static String digits(String typed) {
        return number(typed).replaceAll("[ -]", "");
    }

    /** Returns a number with its grouping, in ASCII. */
    public static String number(String typed) {
        return ascii(DASHES.matcher(line(typed)).replaceAll("-").replace('\uff0b', '+'));
    }

    /** Returns an e-mail address in its canonical spelling; any other text stays invalid. */
    public static String email(String typed) {
        String plain = Normalizer.normalize(apostrophes(line(typed)), Normalizer.Form.NFKC);
        String line = line(plain).toLowerCase(Locale.ROOT);
        String bare = IN_BRACKETS.matcher(line).replaceFirst("$1");
        String address = bare.startsWith("mailto:") ? bare.substring("mailto:".length()) : bare;
        String closed = BLANKS_AROUND_SIGNS.matcher(address).replaceAll("$1");
        return withAsciiDomain(END_OF_A_SENTENCE.matcher(closed).replaceAll(""));
    }

    private static String withAsciiDomain(String address) {
        int at = address.lastIndexOf('@');
        try {
            return at < 0 ? address : address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException noDomain) {
            return address;
        }
    }

    private static String visible(String text) {
        String seen = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return BLANKS_AT_AN_END.matcher(seen).replaceAll("");
    }

    private static String ascii(String text) {
        return text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String apostrophes(String text) {
        return APOSTROPHES.matcher(text).replaceAll("'");
    }
}

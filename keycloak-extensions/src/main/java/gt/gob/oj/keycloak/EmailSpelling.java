package gt.gob.oj.keycloak;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Normalises e-mail addresses: lower case, no invisible characters, the domain in ASCII. */
public final class EmailSpelling {

    private static final Pattern BLANKS_AROUND_SIGNS = Pattern.compile(" ?([.@]) ?");
    /** The format in which mail programs copy an address: {@code Ana <ana@example.com>}. */
    private static final Pattern IN_BRACKETS = Pattern.compile("^.*<([^<>]*)>");

    private static final Pattern END_OF_A_SENTENCE = Pattern.compile("(?<![.,;:])[.,;:]+$");
    private static final Pattern PUBLIC_DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})");
    private static final String MAILTO = "mailto:";
    private static final String ASCII_PREFIX = "xn--";

    private EmailSpelling() {}

    /** The normalised address. Does not turn other text into an address. */
    public static String of(String typed) {
        String plain = Normalizer.normalize(Typed.apostrophes(Typed.line(typed)), Normalizer.Form.NFKC);
        String line = Typed.line(plain).toLowerCase(Locale.ROOT);
        String bare = IN_BRACKETS.matcher(line).replaceFirst("$1");
        String address = bare.startsWith(MAILTO) ? bare.substring(MAILTO.length()) : bare;
        String closed = BLANKS_AROUND_SIGNS.matcher(address).replaceAll("$1");
        return withDomain(END_OF_A_SENTENCE.matcher(closed).replaceAll(""), IDN::toASCII);
    }

    /** Also removes inner blanks. For names that are only looked up. */
    public static String withoutBlanks(String typed) {
        return of(Typed.withoutBlanks(typed));
    }

    /** The address with its domain in its own script, as older accounts may store it. */
    public static Optional<String> inItsScript(String address) {
        return address.contains(ASCII_PREFIX) ? Optional.of(withDomain(address, IDN::toUnicode)) : Optional.empty();
    }

    /**
     * Whether mail can reach the domain over the Internet: {@code ana@localhost} is valid, but nobody can receive mail
     * there.
     */
    public static boolean isPublic(String address) {
        return PUBLIC_DOMAIN
                .matcher(address.substring(address.lastIndexOf('@') + 1))
                .matches();
    }

    private static String withDomain(String address, UnaryOperator<String> spelling) {
        int at = address.lastIndexOf('@');
        try {
            return at < 0 ? address : address.substring(0, at + 1) + spelling.apply(address.substring(at + 1));
        } catch (IllegalArgumentException noDomain) {
            return address;
        }
    }
}

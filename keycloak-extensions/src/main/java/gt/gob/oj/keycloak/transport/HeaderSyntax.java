package gt.gob.oj.keycloak.transport;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The syntax of RFC 9110, for headers whose malformed values cause errors in the server's own parsers. */
final class HeaderSyntax {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String QUOTED = "\"[\\x20-\\x7e&&[^\"\\\\]]*\"";
    private static final String PARAMETER = "\\s*;\\s*" + TOKEN + "=(?:" + TOKEN + "|" + QUOTED + ")";
    private static final String WEIGHT = "(?:0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)";

    private static final Pattern MEDIA_TYPE =
            Pattern.compile(TOKEN + "/" + TOKEN + "(?:" + PARAMETER + ")*+\\s*;?\\s*");
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset=\"?([^\";\\s]*)");
    private static final Pattern BAD_WEIGHT = Pattern.compile("(?i);\\s*q=(?!" + WEIGHT + "\\s*(?:;|$))");
    private static final Pattern LANGUAGE =
            Pattern.compile("(?:\\*|[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)(?:\\s*;\\s*q=" + WEIGHT + ")?");

    private HeaderSyntax() {}

    static boolean isContentType(String text) {
        return MEDIA_TYPE.matcher(text).matches() && !text.contains("*") && hasKnownCharset(text);
    }

    /** The well-formed media ranges. Empty if there are none. */
    static Optional<String> mediaRanges(List<String> headers) {
        return entries(headers, HeaderSyntax::isMediaRange);
    }

    /** The well-formed language ranges. Empty if there are none. */
    static Optional<String> languages(List<String> headers) {
        return entries(headers, text -> LANGUAGE.matcher(text).matches());
    }

    private static boolean isMediaRange(String text) {
        return MEDIA_TYPE.matcher(text).matches() && !BAD_WEIGHT.matcher(text).find();
    }

    private static Optional<String> entries(List<String> headers, Predicate<String> isReadable) {
        String readable = headers.stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .filter(isReadable)
                .collect(Collectors.joining(", "));
        return readable.isEmpty() ? Optional.empty() : Optional.of(readable);
    }

    private static boolean hasKnownCharset(String contentType) {
        Matcher charset = CHARSET.matcher(contentType);
        try {
            return !charset.find() || Charset.isSupported(charset.group(1));
        } catch (IllegalCharsetNameException noName) {
            return false;
        }
    }
}

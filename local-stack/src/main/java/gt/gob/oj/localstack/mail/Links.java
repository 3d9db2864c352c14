package gt.gob.oj.localstack.mail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Extracts the web addresses of a message, each once, in their order. */
final class Links {

    private static final Pattern IN_HTML = Pattern.compile("href\\s*=\\s*[\"'](https?://[^\"']+)[\"']");
    private static final Pattern IN_TEXT = Pattern.compile("(https?://[^\\s<>\"')\\]]+)");

    private Links() {}

    static List<String> in(String html, String text) {
        Stream<String> fromHtml = matches(IN_HTML, html)
                .map(link -> link.replace("&amp;", "&").replace("&#61;", "=").replace("&#x3D;", "="));
        return Stream.concat(fromHtml, matches(IN_TEXT, text)).distinct().toList();
    }

    private static Stream<String> matches(Pattern pattern, String content) {
        return pattern.matcher(content).results().map(match -> match.group(1));
    }
}

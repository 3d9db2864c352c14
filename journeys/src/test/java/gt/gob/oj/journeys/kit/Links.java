package gt.gob.oj.journeys.kit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class Links {

    private Links() {}

    static String called(String words, String html) {
        Matcher link = Pattern.compile("(?s)<a\\b[^>]*\\bhref=\"([^\"]+)\"[^>]*>(?:(?!</a>).)*" + Pattern.quote(words))
                .matcher(html);
        if (!link.find()) {
            throw new AssertionError("The mail has no link called " + words);
        }
        return link.group(1).replace("&amp;", "&").replace("&#x3D;", "=").replace("&#61;", "=");
    }
}

package gt.gob.oj.portal.assistance.cases;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person can request from the help desk. */
public enum RequestKind {
    QUESTION,
    SUGGESTION,
    COMPLAINT;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RequestKind> ofKey(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}

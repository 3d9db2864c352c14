package gt.gob.oj.portal.assistance.cases;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How soon a person should have an answer, in working hours. */
public enum Priority {
    NORMAL(Duration.ofHours(15)),
    URGENT(Duration.ofHours(4));

    private final Duration target;

    Priority(Duration target) {
        this.target = target;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Priority> ofKey(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    Duration target() {
        return target;
    }
}

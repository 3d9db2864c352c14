package gt.gob.oj.portal.assistance;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The choices of the form. */
public enum Gender {
    MALE,
    FEMALE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Gender> ofKey(String key) {
        return Stream.of(values()).filter(gender -> gender.key().equals(key)).findFirst();
    }
}

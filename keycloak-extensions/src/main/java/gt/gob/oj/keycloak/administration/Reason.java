package gt.gob.oj.keycloak.administration;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why an administrator acts: a code for the audit log, and words that are stored with the act and erased with the
 * person.
 */
record Reason(String code, String words) {

    static final Set<String> CODES = Set.of(
            "asked-by-person", "lost-device", "suspected-misuse", "joins-staff", "leaves-staff", "correction", "other");

    private static final int MIN_LENGTH = 10;
    private static final int MAX_LENGTH = 500;

    Reason {
        if (!CODES.contains(code) || !isLongEnough(words)) {
            throw new IllegalArgumentException("not a reason");
        }
    }

    static Optional<Reason> of(@Nullable String code, @Nullable String words) {
        String stripped = words == null ? "" : words.strip();
        return code != null && CODES.contains(code) && isLongEnough(stripped)
                ? Optional.of(new Reason(code, stripped))
                : Optional.empty();
    }

    static boolean isLongEnough(String words) {
        return words.length() >= MIN_LENGTH && words.length() <= MAX_LENGTH;
    }

    @Override
    public String toString() {
        return "Reason[" + code + "]";
    }
}

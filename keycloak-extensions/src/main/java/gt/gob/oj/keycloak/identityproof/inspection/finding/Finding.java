package gt.gob.oj.keycloak.identityproof.inspection.finding;

import org.jspecify.annotations.Nullable;

/**
 * One finding of an inspection.
 *
 * @param value a figure or a short name, such as seconds, pixels or the missing tool; never text from the sender
 */
public record Finding(FindingCode code, @Nullable String value) {

    public static Finding of(FindingCode code) {
        return new Finding(code, null);
    }

    public static Finding of(FindingCode code, Object value) {
        return new Finding(code, value.toString());
    }
}

package gt.gob.oj.keycloak.identityproof.inspection.finding;

import org.jspecify.annotations.Nullable;

/**
 * One thing that an inspection found.
 *
 * @param value a figure or a short name that goes with it: seconds, pixels, the tool that is missing; nothing that the
 *     sender of the piece has written
 */
public record Finding(FindingCode code, @Nullable String value) {

    public static Finding of(FindingCode code) {
        return new Finding(code, null);
    }

    public static Finding of(FindingCode code, Object value) {
        return new Finding(code, value.toString());
    }
}

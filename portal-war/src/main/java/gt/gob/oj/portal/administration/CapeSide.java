package gt.gob.oj.portal.administration;

import org.jspecify.annotations.Nullable;

/** One of the accounts that contradict each other; null where it does not say. */
public record CapeSide(
        @Nullable String email,
        @Nullable String givenNames,
        @Nullable String surnames,
        @Nullable String cui,
        @Nullable String birthDate,
        boolean active) {
    @Override
    public String toString() {
        return "CapeSide";
    }
}

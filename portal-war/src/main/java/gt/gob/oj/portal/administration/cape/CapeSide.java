package gt.gob.oj.portal.administration.cape;

import org.jspecify.annotations.Nullable;

/** One of two conflicting accounts; a component is null if the account does not have it. */
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

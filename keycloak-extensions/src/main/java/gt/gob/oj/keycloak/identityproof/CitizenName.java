package gt.gob.oj.keycloak.identityproof;

import org.jspecify.annotations.Nullable;

/** What a line of the queue tells of a citizen. */
public record CitizenName(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String cui) {

    @Override
    public String toString() {
        return "CitizenName[masked]";
    }
}

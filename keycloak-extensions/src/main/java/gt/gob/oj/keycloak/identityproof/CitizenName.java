package gt.gob.oj.keycloak.identityproof;

import org.jspecify.annotations.Nullable;

/** The part of a citizen's data that the reviewers' queue shows. */
public record CitizenName(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String cui) {

    @Override
    public String toString() {
        return "CitizenName[masked]";
    }
}

package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.IdentityProof;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.Urls;

/** Gives and reads upload tokens. */
record UploadTokens(KeycloakSession session) {

    String issue(IdentityProof draft) {
        return session.tokens()
                .encode(UploadToken.forDraft(issuer(), draft.citizen().userId(), draft.id()));
    }

    /** The draft that the bearer of this header may upload to. */
    Optional<Grant> grant(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        UploadToken token = session.tokens().decode(authorization.substring(7).strip(), UploadToken.class);
        if (token == null || token.getSubject() == null) {
            return Optional.empty();
        }
        UserModel user = session.users().getUserById(realm(), token.getSubject());
        String draft = token.draft(issuer());
        return user == null || !user.isEnabled() || draft == null
                ? Optional.empty()
                : Optional.of(new Grant(user.getId(), draft));
    }

    record Grant(String userId, String draft) {}

    private String issuer() {
        return Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm().getName());
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }
}

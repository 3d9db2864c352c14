package gt.gob.oj.keycloak.identityproof.capture;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.TokenCategory;
import org.keycloak.representations.JsonWebToken;

/**
 * Permission to upload to one draft, and to nothing else. Signed with the realm's internal key and of a type of its own,
 * so that it is never taken for an access token, nor an access token for it.
 */
public final class UploadToken extends JsonWebToken {

    static final String AUDIENCE = "identity-upload";
    static final int SECONDS = 30 * 60;

    @Nullable @JsonProperty("proof")
    private String proofId;

    static UploadToken forDraft(String issuer, String userId, String proofId) {
        UploadToken token = new UploadToken();
        token.proofId = proofId;
        token.type(AUDIENCE);
        token.audience(AUDIENCE);
        token.issuer(issuer);
        token.subject(userId);
        token.issuedNowWithTTL(SECONDS);
        return token;
    }

    @Nullable String draft(String realmIssuer) {
        boolean good = isActive()
                && AUDIENCE.equals(getType())
                && hasAudience(AUDIENCE)
                && realmIssuer.equals(getIssuer())
                && getExp() != null;
        return good ? proofId : null;
    }

    @Override
    public TokenCategory getCategory() {
        return TokenCategory.INTERNAL;
    }
}

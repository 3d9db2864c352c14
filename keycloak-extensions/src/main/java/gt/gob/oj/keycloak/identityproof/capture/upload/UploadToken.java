package gt.gob.oj.keycloak.identityproof.capture.upload;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.keycloak.TokenCategory;
import org.keycloak.representations.JsonWebToken;

/**
 * Permission to upload to one attempt of one request, and nothing else. It is signed with the realm's internal key and
 * has its own token type, so that it cannot be confused with an access token. It is valid as long as its basis: the
 * authentication session, or the hand-off to a phone.
 */
public final class UploadToken extends JsonWebToken {

    static final String AUDIENCE = "identity-upload";
    static final int SECONDS = 15 * 60;

    @Nullable @JsonProperty("proof")
    private String proofId;

    @JsonProperty("attempt")
    private int attempt;

    /** The id of Keycloak's root authentication session. */
    @Nullable @JsonProperty("sign_in")
    private String signInId;

    @JsonProperty("signed_in")
    private boolean signedIn;

    @Nullable @JsonProperty("hand_off")
    private String handOffId;

    static UploadToken of(String issuer, Permission permission) {
        UploadToken token = new UploadToken();
        token.proofId = permission.proofId();
        token.attempt = permission.attempt();
        token.signInId = permission.signInId();
        token.signedIn = permission.signedIn();
        token.handOffId = permission.handOffId();
        token.type(AUDIENCE);
        token.audience(AUDIENCE);
        token.issuer(issuer);
        token.subject(permission.userId());
        token.issuedNowWithTTL(SECONDS);
        return token;
    }

    /** Null if the token does not grant a permission in this realm. */
    @Nullable Permission permission(String realmIssuer) {
        String citizen = getSubject();
        boolean good = isActive()
                && AUDIENCE.equals(getType())
                && hasAudience(AUDIENCE)
                && realmIssuer.equals(getIssuer())
                && getExp() != null;
        return good && citizen != null && proofId != null
                ? new Permission(citizen, proofId, attempt, signInId, signedIn, handOffId)
                : null;
    }

    @Override
    public TokenCategory getCategory() {
        return TokenCategory.INTERNAL;
    }

    /**
     * Who may upload to which attempt, based on either a sign-in or a hand-off.
     *
     * @param signedIn whether the sign-in already had a user session; the permission then ends with that session
     */
    public record Permission(
            String userId,
            String proofId,
            int attempt,
            @Nullable String signInId,
            boolean signedIn,
            @Nullable String handOffId) {}
}

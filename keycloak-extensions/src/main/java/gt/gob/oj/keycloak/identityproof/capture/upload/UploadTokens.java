package gt.gob.oj.keycloak.identityproof.capture.upload;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.capture.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken.Permission;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.Urls;

/** Issues and verifies upload tokens. */
public record UploadTokens(KeycloakSession session, PhoneHandOff handOffs, UnitOfWork<IdentityProofs> proofs) {

    /** Issues a token based on the current authentication session. */
    public String issue(IdentityProof proof) {
        String signIn = session.getContext()
                .getAuthenticationSession()
                .getParentSession()
                .getId();
        return issue(new Permission(
                proof.citizen().userId(), proof.id(), proof.attempt(), signIn, hasSession(signIn), null));
    }

    public String issue(Permission permission) {
        return session.tokens().encode(UploadToken.of(issuer(), permission));
    }

    /** The permission of the bearer of this header. */
    public Optional<Permission> permission(@Nullable String authorization) {
        return permissionToContinue(authorization).filter(this::isOfThisAttempt);
    }

    /** Like {@link #permission}, for a call that continues an upload. Only uploads of the current attempt may continue. */
    Optional<Permission> permissionToContinue(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        UploadToken token = session.tokens().decode(authorization.substring(7).strip(), UploadToken.class);
        return Optional.ofNullable(token)
                .map(t -> t.permission(issuer()))
                .filter(this::isEnabled)
                .filter(this::isAlive);
    }

    private boolean isEnabled(Permission permission) {
        UserModel user = session.users().getUserById(realm(), permission.userId());
        return user != null && user.isEnabled();
    }

    /**
     * The user session has the same id as the authentication session and, unlike it, survives a server crash. When the
     * user session ends, the permission ends too, even if the authentication session still exists.
     */
    private boolean isAlive(Permission permission) {
        String signIn = permission.signInId();
        if (permission.handOffId() != null) {
            return handOffs.isAlive(permission.handOffId());
        }
        // A missing session causes a database query, so this check comes last.
        return signIn != null && ((!permission.signedIn() && isUnderWay(signIn)) || hasSession(signIn));
    }

    private boolean isUnderWay(String signIn) {
        return session.authenticationSessions().getRootAuthenticationSession(realm(), signIn) != null;
    }

    private boolean hasSession(String signIn) {
        return session.sessions().getUserSession(realm(), signIn) != null;
    }

    /**
     * A submitted request is rejected later with its own reason. If a correction was requested since, the client needs
     * a new token.
     */
    private boolean isOfThisAttempt(Permission permission) {
        return proofs.run(p -> p.open(new CitizenRef(realm().getId(), permission.userId())))
                .filter(p -> p.id().equals(permission.proofId()) && p.attempt() == permission.attempt())
                .isPresent();
    }

    private String issuer() {
        return Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm().getName());
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }
}

package gt.gob.oj.keycloak.identityproof.capture.upload;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.capture.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken.Leave;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.Urls;

/** Gives and reads upload tokens. */
public record UploadTokens(KeycloakSession session, PhoneHandOff handOffs, UnitOfWork<IdentityProofs> proofs) {

    /** For the sign-in that is under way. */
    public String issue(IdentityProof proof) {
        String signIn = session.getContext()
                .getAuthenticationSession()
                .getParentSession()
                .getId();
        return issue(
                new Leave(proof.citizen().userId(), proof.id(), proof.attempt(), signIn, hasSession(signIn), null));
    }

    public String issue(Leave leave) {
        return session.tokens().encode(UploadToken.of(issuer(), leave));
    }

    /** What the bearer of this header may upload to. */
    public Optional<Leave> leave(@Nullable String authorization) {
        return leaveToGoOn(authorization).filter(this::isOfThisAttempt);
    }

    /** The same for who names an upload that was begun: only uploads of the attempt that is open go on. */
    Optional<Leave> leaveToGoOn(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        UploadToken token = session.tokens().decode(authorization.substring(7).strip(), UploadToken.class);
        return Optional.ofNullable(token)
                .map(t -> t.leave(issuer()))
                .filter(this::isEnabled)
                .filter(this::isAlive);
    }

    private boolean isEnabled(Leave leave) {
        UserModel user = session.users().getUserById(realm(), leave.userId());
        return user != null && user.isEnabled();
    }

    /**
     * The session of who is signed in already has the id of the sign-in under way; it outlives the crash of a server, which
     * the other does not. When it ends the leave ends, too, though the sign-in under way may still be there.
     */
    private boolean isAlive(Leave leave) {
        String signIn = leave.signInId();
        if (leave.handOffId() != null) {
            return handOffs.isAlive(leave.handOffId());
        }
        // A session that is not there is looked for in the database, so it comes last.
        return signIn != null && ((!leave.signedIn() && isUnderWay(signIn)) || hasSession(signIn));
    }

    private boolean isUnderWay(String signIn) {
        return session.authenticationSessions().getRootAuthenticationSession(realm(), signIn) != null;
    }

    private boolean hasSession(String signIn) {
        return session.sessions().getUserSession(realm(), signIn) != null;
    }

    /** A request that is sent already is told apart later; one of which more was asked since needs a new token. */
    private boolean isOfThisAttempt(Leave leave) {
        return proofs.run(p -> p.open(new CitizenRef(realm().getId(), leave.userId())))
                .filter(p -> p.id().equals(leave.proofId()) && p.attempt() == leave.attempt())
                .isPresent();
    }

    private String issuer() {
        return Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm().getName());
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }
}

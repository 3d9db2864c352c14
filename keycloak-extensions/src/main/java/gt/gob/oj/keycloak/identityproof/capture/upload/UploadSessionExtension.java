package gt.gob.oj.keycloak.identityproof.capture.upload;

import gt.gob.oj.keycloak.identityproof.capture.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken.Permission;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.SessionExpiration;
import org.keycloak.sessions.RootAuthenticationSessionModel;

/**
 * Keeps the basis of an upload permission alive while acknowledged bytes arrive: the hand-off to a phone, the user
 * session, or the authentication session. Each has an absolute limit of hours.
 */
public record UploadSessionExtension(KeycloakSession session, PhoneHandOff handOffs) {

    private static final String FIRST_UPLOAD = "identity-upload.first";
    private static final int LONGEST_PAUSE_SECONDS = 60;

    /** For an authentication session. A user session has the realm's limit, a hand-off its own. */
    private static final Duration LONGEST_SIGN_IN = Duration.ofHours(6);

    void prolong(Permission permission) {
        String handOff = permission.handOffId();
        String signIn = permission.signInId();
        if (handOff != null) {
            handOffs.prolong(handOff);
        } else if (signIn != null) {
            prolong(signIn, permission.signedIn());
        }
    }

    private void prolong(String signIn, boolean hadSession) {
        RealmModel realm = session.getContext().getRealm();
        int now = (int) Instant.now().getEpochSecond();
        RootAuthenticationSessionModel underWay =
                session.authenticationSessions().getRootAuthenticationSession(realm, signIn);
        // A missing session causes a database query, so it is not looked up for every chunk of an authentication
        // session.
        if (hadSession || underWay == null) {
            UserSessionModel signedIn = session.sessions().getUserSession(realm, signIn);
            if (signedIn != null && now - signedIn.getLastSessionRefresh() >= pause(realm.getSsoSessionIdleTimeout())) {
                signedIn.setLastSessionRefresh(now);
            }
        }
        if (underWay != null
                && now - underWay.getTimestamp() >= pause(SessionExpiration.getAuthSessionLifespan(realm))) {
            prolong(underWay, now);
        }
    }

    /**
     * The time between two extensions. Each one is a write, so not every chunk causes one; a short lifetime needs short
     * intervals.
     */
    private static int pause(int lifetimeSeconds) {
        return Math.min(LONGEST_PAUSE_SECONDS, lifetimeSeconds / 10);
    }

    private static void prolong(RootAuthenticationSessionModel underWay, int now) {
        boolean young = underWay.getAuthenticationSessions().values().stream()
                .map(tab -> tab.getAuthNote(FIRST_UPLOAD))
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .allMatch(first -> now - first < LONGEST_SIGN_IN.toSeconds());
        if (young) {
            underWay.getAuthenticationSessions().values().stream()
                    .filter(tab -> tab.getAuthNote(FIRST_UPLOAD) == null)
                    .forEach(tab -> tab.setAuthNote(FIRST_UPLOAD, Integer.toString(now)));
            underWay.setTimestamp(now);
        }
    }
}

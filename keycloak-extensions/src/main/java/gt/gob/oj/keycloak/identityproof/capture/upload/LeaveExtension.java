package gt.gob.oj.keycloak.identityproof.capture.upload;

import gt.gob.oj.keycloak.identityproof.capture.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken.Leave;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.models.utils.SessionExpiration;
import org.keycloak.sessions.RootAuthenticationSessionModel;

/**
 * What a leave depends on does not end while acknowledged bytes arrive: the hand-off of a phone, the session of who is
 * signed in, the sign-in under way. Each has a bound of hours.
 */
public record LeaveExtension(KeycloakSession session, PhoneHandOff handOffs) {

    private static final String FIRST_UPLOAD = "identity-upload.first";
    private static final int LONGEST_PAUSE_SECONDS = 60;

    /** Of a sign-in under way; a session has the realm's own bound, a hand-off that of its kind. */
    private static final Duration LONGEST_SIGN_IN = Duration.ofHours(6);

    void prolong(Leave leave) {
        String handOff = leave.handOffId();
        String signIn = leave.signInId();
        if (handOff != null) {
            handOffs.prolong(handOff);
        } else if (signIn != null) {
            prolong(signIn, leave.signedIn());
        }
    }

    private void prolong(String signIn, boolean hadSession) {
        RealmModel realm = session.getContext().getRealm();
        int now = (int) Instant.now().getEpochSecond();
        RootAuthenticationSessionModel underWay =
                session.authenticationSessions().getRootAuthenticationSession(realm, signIn);
        // A session that is not there is looked for in the database: not at each chunk of a sign-in under way.
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

    /** Each prolongation is a write, so not every chunk makes one; short lifetimes allow only short pauses. */
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

package gt.gob.oj.keycloak.identityproof.capture.page;

import org.keycloak.models.Constants;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Who started the action: the person, who may then leave it, or a rule of the realm. */
public final class Initiation {

    /** The name of the action. */
    public static final String ACTION = "identity-proof";

    private Initiation() {}

    /**
     * Keycloak looks for its own cancel button in every form of an action that it notes as executing, and fails on forms
     * that carry files (26.7). Without the note it leaves the form alone, and we answer our own button.
     */
    static void keepOwnCancel(AuthenticationSessionModel session) {
        session.removeClientNote(Constants.KC_ACTION_EXECUTING);
    }

    static boolean byPerson(AuthenticationSessionModel session) {
        return ACTION.equals(session.getClientNote(Constants.KC_ACTION))
                && !Boolean.parseBoolean(session.getClientNote(Constants.KC_ACTION_ENFORCED));
    }
}

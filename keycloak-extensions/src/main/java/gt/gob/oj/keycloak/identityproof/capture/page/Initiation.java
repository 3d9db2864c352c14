package gt.gob.oj.keycloak.identityproof.capture.page;

import org.keycloak.models.Constants;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Who started the action. A person who started it may cancel it; a rule of the realm may not be cancelled. */
public final class Initiation {

    /** The provider id of the required action. */
    public static final String ACTION = "identity-proof";

    private Initiation() {}

    /**
     * Keycloak 26.7 looks for its own cancel button in every form of an action that it notes as executing, and fails on
     * multipart forms. Without the note it ignores the form, and this action handles its own button.
     */
    static void keepOwnCancel(AuthenticationSessionModel session) {
        session.removeClientNote(Constants.KC_ACTION_EXECUTING);
    }

    static boolean byPerson(AuthenticationSessionModel session) {
        return ACTION.equals(session.getClientNote(Constants.KC_ACTION))
                && !Boolean.parseBoolean(session.getClientNote(Constants.KC_ACTION_ENFORCED));
    }
}

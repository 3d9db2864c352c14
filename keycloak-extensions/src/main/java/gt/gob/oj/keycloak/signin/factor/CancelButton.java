package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.authentication.AuthenticationFlowContext;

/**
 * The button "Cancelar" on second-factor pages. It returns to the application, whereas stock Keycloak (26.7) restarts
 * the sign-in.
 */
final class CancelButton {

    private static final String NAME = "cancel";

    private CancelButton() {}

    /** Ends the sign-in if the button was pressed. */
    static boolean isPressed(AuthenticationFlowContext context) {
        boolean pressed = context.getHttpRequest().getDecodedFormParameters().containsKey(NAME);
        if (pressed) {
            context.cancelLogin();
        }
        return pressed;
    }
}

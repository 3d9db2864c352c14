package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.authentication.AuthenticationFlowContext;

/** "Cancelar" on the pages of a second factor: back to the app, where stock Keycloak (26.7) begins the sign-in anew. */
final class CancelButton {

    private static final String NAME = "cancel";

    private CancelButton() {}

    /** Ends the sign-in when the button was pressed. */
    static boolean isPressed(AuthenticationFlowContext context) {
        boolean pressed = context.getHttpRequest().getDecodedFormParameters().containsKey(NAME);
        if (pressed) {
            context.cancelLogin();
        }
        return pressed;
    }
}

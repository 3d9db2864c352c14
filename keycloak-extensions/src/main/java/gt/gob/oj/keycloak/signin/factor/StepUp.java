package gt.gob.oj.keycloak.signin.factor;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.Constants;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The message key that explains why a signed-in person must enter the password again. */
public final class StepUp {

    private static final Map<String, String> BY_ACTION = Map.of(
            "UPDATE_PASSWORD", "stepUp.password",
            "CONFIGURE_TOTP", "stepUp.factor",
            "CONFIGURE_RECOVERY_AUTHN_CODES", "stepUp.factor",
            "webauthn-register-passwordless", "stepUp.factor",
            "delete_credential", "stepUp.factor",
            "change-email", "stepUp.email",
            "close-account", "stepUp.close");

    private StepUp() {}

    /** Empty for an ordinary sign-in. */
    public static Optional<String> reason(AuthenticationSessionModel signIn) {
        if (signIn.getAuthenticatedUser() == null) {
            return Optional.empty();
        }
        @Nullable String action = signIn.getClientNote(Constants.KC_ACTION);
        return Optional.of(
                action == null
                        ? "stepUp.continue"
                        : BY_ACTION.getOrDefault(action.split(":", 2)[0], "stepUp.continue"));
    }
}

package gt.gob.oj.keycloak.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

class StepUpTest {

    @Test
    void ordinary_sign_in_needs_no_reason() {
        assertThat(reason(false, "UPDATE_PASSWORD")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE_PASSWORD, stepUp.password",
        "CONFIGURE_TOTP, stepUp.factor",
        "delete_credential:4711, stepUp.factor",
        "change-email, stepUp.email",
        "close-account, stepUp.close",
        "another, stepUp.continue",
        ", stepUp.continue"
    })
    void signed_in_person_learns_why_the_password_is_requested(String action, String key) {
        assertThat(reason(true, action)).contains(key);
    }

    private static Optional<String> reason(boolean signedIn, @Nullable String action) {
        UserModel user = signedIn ? Stub.of(UserModel.class).make() : null;
        return StepUp.reason(Stub.of(AuthenticationSessionModel.class)
                .with("getAuthenticatedUser", user)
                .with("getClientNote", action)
                .make());
    }
}

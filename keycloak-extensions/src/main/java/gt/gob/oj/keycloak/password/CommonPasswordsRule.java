package gt.gob.oj.keycloak.password;

import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** {@code commonPasswords} in a realm's password policy. */
public final class CommonPasswordsRule extends PasswordRule {

    @Override
    public @Nullable PolicyError validate(RealmModel realm, UserModel user, String password) {
        return refusal(password);
    }

    @Override
    public @Nullable PolicyError validate(String username, String password) {
        return refusal(password);
    }

    private static @Nullable PolicyError refusal(String password) {
        return CommonPasswords.SHIPPED.holds(password) ? new PolicyError("password.common") : null;
    }

    @Override
    public PasswordPolicyProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public String getId() {
        return "commonPasswords";
    }

    @Override
    public String getDisplayName() {
        return "Not common";
    }
}

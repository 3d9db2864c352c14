package gt.gob.oj.keycloak.password;

import gt.gob.oj.keycloak.Typed;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.policy.DefaultPasswordPolicyManagerProvider;
import org.keycloak.policy.DefaultPasswordPolicyManagerProviderFactory;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.policy.PolicyError;

/** Replaces the stock manager, so that a policy judges the password that {@link NormalisedPassword} hashes. */
public final class SpelledPasswordPolicyFactory extends DefaultPasswordPolicyManagerProviderFactory {

    private static final int BEFORE_THE_STOCK_ONE = 10;

    @Override
    public PasswordPolicyManagerProvider create(KeycloakSession session) {
        return new Manager(session);
    }

    @Override
    public int order() {
        return BEFORE_THE_STOCK_ONE;
    }

    private static final class Manager extends DefaultPasswordPolicyManagerProvider {

        Manager(KeycloakSession session) {
            super(session);
        }

        @Override
        public @Nullable PolicyError validate(RealmModel realm, UserModel user, String password) {
            return super.validate(realm, user, Typed.password(password));
        }

        @Override
        public @Nullable PolicyError validate(String user, String password) {
            return super.validate(user, Typed.password(password));
        }
    }
}

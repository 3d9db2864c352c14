package gt.gob.oj.keycloak.password;

import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PasswordPolicyProviderFactory;

/** The base of our rules, which are switches without a value. */
abstract class PasswordRule implements PasswordPolicyProvider, PasswordPolicyProviderFactory {

    @Override
    public @Nullable Object parseConfig(@Nullable String value) {
        return null;
    }

    @Override
    public @Nullable String getConfigType() {
        return null;
    }

    @Override
    public @Nullable String getDefaultConfigValue() {
        return null;
    }

    @Override
    public boolean isMultiplSupported() {
        return false;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}

package gt.gob.oj.keycloak.password;

import gt.gob.oj.keycloak.Typed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.policy.PasswordPolicyProvider;
import org.keycloak.policy.PolicyError;

/** {@code notPresentPassword} in a realm's password policy: a new password must differ from the current one. */
public final class PresentPasswordRule extends PasswordRule {

    private static final String ID = "notPresentPassword";

    private final @Nullable KeycloakSession session;

    /** For the service loader. */
    public PresentPasswordRule() {
        this(null);
    }

    private PresentPasswordRule(@Nullable KeycloakSession session) {
        this.session = session;
    }

    /** Whether the realm would accept the person's current password as a new one today. */
    public static boolean wouldBeTaken(KeycloakSession session, RealmModel realm, UserModel user, String present) {
        return realm.getPasswordPolicy().getPolicies().stream()
                .filter(rule -> !rule.equals(ID))
                .allMatch(rule -> session.getProvider(PasswordPolicyProvider.class, rule)
                                .validate(realm, user, Typed.password(present))
                        == null);
    }

    @Override
    public @Nullable PolicyError validate(RealmModel realm, UserModel user, String password) {
        return user.credentialManager()
                        .getStoredCredentialsByTypeStream(PasswordCredentialModel.TYPE)
                        .map(PasswordCredentialModel::createFromCredentialModel)
                        .anyMatch(present -> NewPassword.matches(Objects.requireNonNull(session), present, password))
                ? new PolicyError("password.present")
                : null;
    }

    /** A person known only by name has no password yet. */
    @Override
    public @Nullable PolicyError validate(@Nullable String username, String password) {
        return null;
    }

    @Override
    public PasswordPolicyProvider create(KeycloakSession session) {
        return new PresentPasswordRule(session);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayName() {
        return "Not the current password";
    }
}

package gt.gob.oj.keycloak.signin.factor;

import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/** Decides whether a person must give a second factor after the password. */
public final class SecondFactor {

    /** A realm role that the staff roles include. */
    static final String ROLE = "second-factor-required";

    private final SubjectCredentialManager credentials;
    private final boolean required;

    private SecondFactor(SubjectCredentialManager credentials, boolean required) {
        this.credentials = credentials;
        this.required = required;
    }

    public static SecondFactor of(RealmModel realm, UserModel user) {
        RoleModel role = realm.getRole(ROLE);
        return new SecondFactor(user.credentialManager(), role != null && user.hasRole(role));
    }

    /**
     * An authenticator app is always requested. A passkey alone is optional: the password suffices without it, unless a
     * second factor is required.
     */
    boolean isAsked() {
        return has(OTPCredentialModel.TYPE)
                || (required && (hasPasskey() || has(RecoveryAuthnCodesCredentialModel.TYPE)));
    }

    /** Recovery codes run out, so they do not count. */
    public boolean isMissing() {
        return required && !has(OTPCredentialModel.TYPE) && !hasPasskey();
    }

    public boolean isRequired() {
        return required;
    }

    private boolean hasPasskey() {
        return has(WebAuthnCredentialModel.TYPE_PASSWORDLESS);
    }

    private boolean has(String type) {
        return credentials.isConfiguredFor(type);
    }
}

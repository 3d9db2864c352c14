package gt.gob.oj.keycloak.cape.lookup;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import org.jspecify.annotations.Nullable;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.storage.adapter.AbstractUserAdapter;

/**
 * A legacy account as a Keycloak user, for one request. It already has the id of the future local person, so that
 * earlier lockouts still apply and {@code sub} never changes.
 */
public final class CapeUser extends AbstractUserAdapter.Streams {

    private final LegacyAccount account;

    public CapeUser(KeycloakSession session, RealmModel realm, ComponentModel component, LegacyAccount account) {
        super(session, realm, component);
        this.account = account;
    }

    public static String idOf(RealmModel realm, LegacyAccount account) {
        return account.localId(realm.getId());
    }

    public LegacyAccount account() {
        return account;
    }

    @Override
    public String getId() {
        return idOf(realm, account);
    }

    @Override
    public String getFederationLink() {
        return storageProviderModel.getId();
    }

    @Override
    public boolean isEnabled() {
        return account.active();
    }

    @Override
    public String getUsername() {
        return account.email();
    }

    @Override
    public String getEmail() {
        return account.email();
    }

    @Override
    public @Nullable String getFirstName() {
        return account.givenNames();
    }

    @Override
    public @Nullable String getLastName() {
        return account.surnames();
    }

    @Override
    public SubjectCredentialManager credentialManager() {
        return new CapeCredentials(session, realm, this);
    }
}

package gt.gob.oj.keycloak.cape;

import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.component.ComponentModel;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.cache.UserCache;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.storage.UserStoragePrivateUtil;
import org.keycloak.storage.UserStorageProvider;
import org.keycloak.storage.UserStorageUtil;
import org.keycloak.storage.user.UserLookupProvider;

/**
 * Finds people of CAPE by e-mail and checks their password, in one request. Keycloak asks only when no local person has
 * the address. A lookup and a wrong password leave nothing behind; the first right password makes the person local,
 * and this storage is never asked about them again.
 */
public final class CapeStorage implements UserStorageProvider, UserLookupProvider, CredentialInputValidator {

    private static final Logger LOG = Logger.getLogger(CapeStorage.class);

    private final KeycloakSession session;
    private final ComponentModel component;
    private final RequestAnswers cape;
    private final PasswordFormats formats;
    private final LegacyPassword passwords;

    public CapeStorage(
            KeycloakSession session,
            ComponentModel component,
            LegacyAccounts accounts,
            PasswordFormats formats,
            LegacyPassword passwords) {
        this.session = session;
        this.component = component;
        this.cape = new RequestAnswers(session, accounts);
        this.formats = formats;
        this.passwords = passwords;
    }

    @Override
    public @Nullable UserModel getUserByEmail(RealmModel realm, String typed) {
        String email = typed.strip().toLowerCase(Locale.ROOT);
        return email.contains("@")
                ? cape.about(email).map(account -> user(realm, account)).orElse(null)
                : null;
    }

    @Override
    public @Nullable UserModel getUserByUsername(RealmModel realm, String typed) {
        return getUserByEmail(realm, typed);
    }

    /** Ids of this storage belong to local people: whoever is not local has no id to be found by. */
    @Override
    public @Nullable UserModel getUserById(RealmModel realm, String id) {
        return null;
    }

    private @Nullable UserModel user(RealmModel realm, LegacyAccount account) {
        UserModel local =
                UserStoragePrivateUtil.userLocalStorage(session).getUserById(realm, CapeUser.idOf(realm, account));
        if (local != null) {
            // Made local by a parallel request; or long ago, and has another address since: then not by this one.
            return account.email().equalsIgnoreCase(local.getEmail()) ? local : null;
        }
        CapeUser user = new CapeUser(session, realm, component, account);
        keepOutOfCache(realm, user);
        return user;
    }

    /** Otherwise the cache (26.7) would read the person's "not before" from a row that does not exist. */
    private void keepOutOfCache(RealmModel realm, CapeUser user) {
        UserCache cache = UserStorageUtil.userCache(session);
        if (cache != null) {
            cache.evict(realm, user);
        }
    }

    @Override
    public boolean supportsCredentialType(String type) {
        return PasswordCredentialModel.TYPE.equals(type);
    }

    @Override
    public boolean isConfiguredFor(RealmModel realm, UserModel user, String type) {
        return user instanceof CapeUser && supportsCredentialType(type);
    }

    @Override
    public boolean isValid(RealmModel realm, UserModel user, CredentialInput input) {
        String password = input.getChallengeResponse();
        return user instanceof CapeUser person
                && password != null
                && isRight(person, password) // First: how long the answer takes must not tell who is inactive.
                && person.account().active()
                && new Migration(session, realm).admit(person, password);
    }

    private boolean isRight(CapeUser user, String password) {
        String stored = user.account().password();
        Optional<PasswordFormat> format = formats.of(stored);
        if (format.isEmpty()) {
            LOG.warnf("Password of the legacy account of user %s is in no known format", user.getId());
        }
        return format.filter(known -> passwords.matches(known, password, stored))
                .isPresent();
    }

    @Override
    public void close() {}
}

package gt.gob.oj.keycloak.cape.storage;

import gt.gob.oj.keycloak.cape.Duplicates;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.LegacyPassword;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import gt.gob.oj.keycloak.cape.TypedName;
import gt.gob.oj.keycloak.cape.lookup.CapeUser;
import gt.gob.oj.keycloak.cape.lookup.RequestAnswers;
import gt.gob.oj.keycloak.cape.migration.Migration;
import gt.gob.oj.keycloak.cape.migration.MigrationEvents;
import gt.gob.oj.keycloak.citizen.Cui;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.keycloak.component.ComponentModel;
import org.keycloak.credential.CredentialInput;
import org.keycloak.credential.CredentialInputValidator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.models.cache.UserCache;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.storage.UserStoragePrivateUtil;
import org.keycloak.storage.UserStorageProvider;
import org.keycloak.storage.UserStorageUtil;
import org.keycloak.storage.user.UserLookupProvider;

/**
 * Finds people of CAPE by e-mail or CUI and checks their password, in one request. Keycloak calls it only if no local
 * person has the name. Lookups and wrong passwords write nothing. The first correct password makes the person local,
 * and this storage is not called for them again.
 */
public final class CapeStorage implements UserStorageProvider, UserLookupProvider, CredentialInputValidator {

    public static final String ID = "cape";

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
        this.cape = new RequestAnswers(session, component.getId(), accounts);
        this.formats = formats;
        this.passwords = passwords;
    }

    /**
     * Null also means an outage, because Keycloak's interface has no third answer. {@link LegacyPeople} distinguishes
     * the two.
     */
    @Override
    public @Nullable UserModel getUserByEmail(RealmModel realm, String typed) {
        return find(typed)
                .orInOutage(Optional.empty())
                .map(account -> user(realm, account))
                .orElse(null);
    }

    @Override
    public @Nullable UserModel getUserByUsername(RealmModel realm, String typed) {
        return getUserByEmail(realm, typed);
    }

    /** Always null: ids of this storage belong to local people, and CAPE accounts have no local id yet. */
    @Override
    public @Nullable UserModel getUserById(RealmModel realm, String id) {
        return null;
    }

    /** The legacy account that counts for the typed name. */
    LegacyAnswer<Optional<LegacyAccount>> find(String typed) {
        LegacyAnswer<Optional<LegacyAccount>> found = switch (TypedName.read(typed)) {
            case TypedName.Address(var email) -> cape.withEmail(email).map(Duplicates::ofAddress);
            case TypedName.OfCui(var cui) -> cape.withCui(cui).map(Duplicates::ofCui);
            case TypedName.Neither nobody -> new LegacyAnswer.Found<>(Optional.empty());
        };
        return found.map(account -> account.filter(known -> !known.email().isEmpty()));
    }

    LegacyAnswer<Boolean> isKnown(Cui cui) {
        return cape.withCui(cui).map(rows -> !rows.isEmpty());
    }

    LegacyAnswer<OptionalLong> count() {
        return cape.count();
    }

    /** Queries CAPE only if the last query failed, for an id that need not exist. */
    boolean isAnswering() {
        return cape.lastAnswered() || !cape.withId("0").isOutage();
    }

    LegacyAnswer<Optional<LegacyAccount>> account(String id) {
        return cape.withId(id);
    }

    /** The account with this id in CAPE, if it is not local yet. */
    LegacyAnswer<Optional<CapeUser>> withId(RealmModel realm, String id) {
        return cape.withId(id)
                .map(account -> account.map(known -> user(realm, known))
                        .filter(CapeUser.class::isInstance)
                        .map(CapeUser.class::cast));
    }

    /**
     * Creates the local person, who has proved to own the address. Empty if a local person took the address in the
     * meantime.
     */
    LegacyAnswer<Optional<UserModel>> makeLocal(RealmModel realm, CapeUser user) {
        return new Migration(session, realm, cape).enter(user);
    }

    private @Nullable UserModel user(RealmModel realm, LegacyAccount account) {
        UserProvider people = UserStoragePrivateUtil.userLocalStorage(session);
        UserModel local = people.getUserById(realm, CapeUser.idOf(realm, account));
        if (local != null) {
            // A parallel request made the person local, or they became local earlier and changed the address since;
            // then the address does not match.
            return account.email().equalsIgnoreCase(local.getEmail()) ? local : null;
        }
        if (people.getUserByEmail(realm, account.email()) != null) {
            return null; // Found by CUI, but another local person has the address by now.
        }
        CapeUser user = new CapeUser(session, realm, component, account);
        keepOutOfCache(realm, user);
        return user;
    }

    /** Otherwise Keycloak's cache (26.7) would read the person's "not before" from a missing row. */
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
        if (!(user instanceof CapeUser person) || password == null) {
            return false;
        }
        // Before the check for active accounts, so that the response time does not reveal inactive ones.
        LegacyPassword.Match match = match(realm, person, password);
        return match != LegacyPassword.Match.WRONG
                && new Migration(session, realm, cape).admit(person, password, match);
    }

    private LegacyPassword.Match match(RealmModel realm, CapeUser user, String password) {
        String stored = user.account().password();
        try {
            return passwords.match(formats.of(stored).orElseThrow(), password, stored);
        } catch (RuntimeException unreadable) { // No format accepts it, or a format fails on it.
            new MigrationEvents(session, realm).unreadable(user.getId());
            return LegacyPassword.Match.WRONG;
        }
    }

    @Override
    public void close() {}
}

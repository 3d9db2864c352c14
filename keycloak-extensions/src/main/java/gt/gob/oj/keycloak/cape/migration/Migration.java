package gt.gob.oj.keycloak.cape.migration;

import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.LegacyPassword;
import gt.gob.oj.keycloak.cape.imported.ImportedPassword;
import gt.gob.oj.keycloak.cape.lookup.CapeUser;
import gt.gob.oj.keycloak.cape.lookup.RequestAnswers;
import gt.gob.oj.keycloak.database.AdvisoryLock;
import gt.gob.oj.keycloak.password.PresentPasswordRule;
import java.util.Optional;
import org.keycloak.common.util.Time;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.storage.UserStoragePrivateUtil;

/** Makes a person of CAPE local within the request's transaction, after CAPE's password was verified. */
public final class Migration {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserProvider people;
    private final LocalEntry entry;

    public Migration(KeycloakSession session, RealmModel realm, RequestAnswers cape) {
        this.session = session;
        this.realm = realm;
        this.people = UserStoragePrivateUtil.userLocalStorage(session);
        this.entry = new LocalEntry(session, realm, cape);
    }

    /**
     * Whether the person may sign in; they are then local. One of several concurrent requests migrates the person, the
     * others wait. An outage admits nobody.
     */
    public boolean admit(CapeUser cape, String password, LegacyPassword.Match match) {
        lockAddress(cape);
        Optional<UserModel> local = localPerson(cape);
        if (local.isPresent()) {
            // If the person is already local, only the local password counts.
            return local.get().getId().equals(cape.getId())
                    && local.get().credentialManager().isValid(UserCredentialModel.password(password));
        }
        Optional<UserModel> person = entry.of(cape).orInOutage(Optional.empty());
        person.ifPresent(made -> {
            if (match == LegacyPassword.Match.RIGHT) {
                keepPassword(made, password);
            } else {
                keepHash(made, cape.account().password());
            }
        });
        return person.isPresent();
    }

    /** Migrates without a password. Empty if the rules do not admit the account, or a local person has the address. */
    public LegacyAnswer<Optional<UserModel>> enter(CapeUser cape) {
        lockAddress(cape);
        return localPerson(cape).isPresent() ? new LegacyAnswer.Found<>(Optional.empty()) : entry.of(cape);
    }

    /** Registration takes the same lock, so that an address gets only one owner. */
    private void lockAddress(CapeUser cape) {
        AdvisoryLock.takeAddress(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm, cape.getEmail());
    }

    private Optional<UserModel> localPerson(CapeUser cape) {
        return Optional.ofNullable(people.getUserByEmail(realm, cape.getEmail()))
                .or(() -> Optional.ofNullable(people.getUserByUsername(realm, cape.getUsername())))
                .or(() -> Optional.ofNullable(people.getUserById(realm, cape.getId())));
    }

    /** The hash did not cover the whole typed password. It is kept, and its owner must choose a new password. */
    private static void keepHash(UserModel person, String stored) {
        person.credentialManager().createStoredCredential(ImportedPassword.credential(stored));
        person.addRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
    }

    /**
     * Hashes the password with the realm's current algorithm. A password that violates today's policy is accepted once
     * and must then be changed.
     */
    private void keepPassword(UserModel person, String password) {
        PasswordPolicy policy = realm.getPasswordPolicy();
        String algorithm = policy.getHashAlgorithm();
        PasswordHashProvider hash = algorithm == null
                ? session.getProvider(PasswordHashProvider.class)
                : session.getProvider(PasswordHashProvider.class, algorithm);
        PasswordCredentialModel credential = hash.encodedCredential(password, policy.getHashIterations());
        credential.setCreatedDate(Time.currentTimeMillis());
        person.credentialManager().createStoredCredential(credential);
        if (!PresentPasswordRule.wouldBeTaken(session, realm, person, password)) {
            person.addRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
        }
    }
}

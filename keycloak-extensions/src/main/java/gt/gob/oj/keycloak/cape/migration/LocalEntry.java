package gt.gob.oj.keycloak.cape.migration;

import gt.gob.oj.keycloak.Guatemala;
import gt.gob.oj.keycloak.Typed;
import gt.gob.oj.keycloak.cape.Admission;
import gt.gob.oj.keycloak.cape.AdmissionContext;
import gt.gob.oj.keycloak.cape.Conflict;
import gt.gob.oj.keycloak.cape.Duplicates;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.cases.CapeCases;
import gt.gob.oj.keycloak.cape.lookup.CapeUser;
import gt.gob.oj.keycloak.cape.lookup.RequestAnswers;
import gt.gob.oj.keycloak.cape.progress.CapePeople;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.storage.UserStoragePrivateUtil;

/** Creates the local person of a legacy account, without a password, as far as the rules of {@link Conflict} allow. */
final class LocalEntry {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final RequestAnswers cape;
    private final CitizenDirectory directory;

    LocalEntry(KeycloakSession session, RealmModel realm, RequestAnswers cape) {
        this.session = session;
        this.realm = realm;
        this.cape = cape;
        this.directory = CitizenDirectory.of(session);
    }

    /**
     * Requires that no local person has the id or the address, and that the lock on the address is held. Empty if the
     * rules do not admit the account; then only a case is written. An outage writes nothing, because the account cannot
     * be judged.
     */
    LegacyAnswer<Optional<UserModel>> of(CapeUser user) {
        return cape.withCuiOf(user.account()).map(sameCui -> entered(user, sameCui));
    }

    private Optional<UserModel> entered(CapeUser user, List<LegacyAccount> sameCui) {
        LegacyAccount account = user.account();
        Admission admission = Admission.of(account, true, surroundings(account, sameCui));
        MigrationEvents events = new MigrationEvents(session, realm);
        if (!admission.admits()) {
            CapeCases.of(session).open(realm, account, admission.conflicts(), null, "sign-in");
            events.notAdmitted(user.getId(), admission.conflicts());
            return Optional.empty();
        }
        UserModel person = person(user);
        if (admission.entersCui()) {
            admission.citizen().ifPresent(citizen -> directory.enter(realm, person.getId(), citizen));
        }
        CapeCases.of(session).open(realm, account, admission.conflicts(), person.getId(), "sign-in");
        CapePeople.of(session).arrived(realm, person.getId(), account);
        events.madeLocal(person.getId(), admission.conflicts());
        return Optional.of(person);
    }

    private AdmissionContext surroundings(LegacyAccount account, List<LegacyAccount> sameCui) {
        return new AdmissionContext(
                Duplicates.isAnotherActive(sameCui, account),
                false, // This account is the first with the address.
                account.plausibleCui()
                        .filter(cui -> !directory.holdIfFree(realm, cui))
                        .isPresent(),
                false, // No local person has the address.
                LocalDate.now(Guatemala.ZONE));
    }

    private UserModel person(CapeUser user) {
        LegacyAccount account = user.account();
        UserModel person = UserStoragePrivateUtil.userLocalStorage(session)
                .addUser(realm, user.getId(), user.getUsername(), true, true);
        person.setEnabled(true);
        person.setEmail(user.getEmail());
        person.setEmailVerified(true);
        person.setFirstName(trimmed(account.givenNames()));
        person.setLastName(trimmed(account.surnames()));
        if (trimmed(account.phone()) != null) {
            person.setSingleAttribute("phoneNumber", trimmed(account.phone()));
        }
        return person;
    }

    private static @Nullable String trimmed(@Nullable String text) {
        String line = text == null ? "" : Typed.name(text);
        return line.isEmpty() ? null : line;
    }
}

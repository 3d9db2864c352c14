package gt.gob.oj.keycloak.cape.desk;

import gt.gob.oj.keycloak.Guatemala;
import gt.gob.oj.keycloak.cape.Admission;
import gt.gob.oj.keycloak.cape.AdmissionContext;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.cases.CapeCase;
import gt.gob.oj.keycloak.cape.storage.LegacyPeople;
import gt.gob.oj.keycloak.citizen.Citizen;
import gt.gob.oj.keycloak.citizen.CitizenDirectory;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The account in CAPE and the local people that a case concerns, looked up when it is opened. */
record CaseSides(
        LegacyAnswer<Optional<LegacyAccount>> legacy,
        Optional<UserModel> local,
        Optional<UserModel> holder,
        CitizenDirectory directory,
        RealmModel realm) {

    /** The data that administrators compare. */
    record Side(
            @Nullable String id,
            @Nullable String email,
            @Nullable String givenNames,
            @Nullable String surnames,
            @Nullable String cui,
            @Nullable String birthDate,
            boolean active) {}

    static CaseSides of(KeycloakSession session, RealmModel realm, CapeCase one) {
        CitizenDirectory directory = CitizenDirectory.of(session);
        LegacyAnswer<Optional<LegacyAccount>> legacy = new LegacyPeople(session, realm).withId(one.capeId());
        return new CaseSides(
                legacy,
                person(session, realm, one.userId()),
                legacy.orInOutage(Optional.empty())
                        .flatMap(LegacyAccount::plausibleCui)
                        .flatMap(cui -> directory.ownerOf(realm, cui))
                        .filter(id -> !id.equals(one.userId()))
                        .flatMap(id -> person(session, realm, id)),
                directory,
                realm);
    }

    private static Optional<UserModel> person(KeycloakSession session, RealmModel realm, String id) {
        return id.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(session.users().getUserById(realm, id));
    }

    boolean silent() {
        return legacy.isOutage();
    }

    /**
     * The CUI and birth date that the person may confirm: CAPE has them, no local person has this CUI, and the local
     * person has none.
     */
    LegacyAnswer<Optional<Citizen>> confirmable() {
        return legacy.map(account -> account.flatMap(this::confirmable));
    }

    private Optional<Citizen> confirmable(LegacyAccount account) {
        return Admission.of(
                        account, true, new AdmissionContext(false, false, false, false, LocalDate.now(Guatemala.ZONE)))
                .citizen()
                .filter(citizen -> holder.isEmpty()
                        && local.filter(person ->
                                        directory.find(realm, person.getId()).isEmpty())
                                .isPresent());
    }

    boolean canBeConfirmed() {
        return confirmable().orInOutage(Optional.empty()).isPresent();
    }

    UserModel localPerson() {
        return local.orElseThrow();
    }

    @Nullable Side legacySide() {
        return legacy.orInOutage(Optional.empty())
                .map(account -> new Side(
                        account.id(),
                        account.email(),
                        account.givenNames(),
                        account.surnames(),
                        account.cui(),
                        account.birthDate() == null ? null : account.birthDate().toString(),
                        account.active()))
                .orElse(null);
    }

    @Nullable Side localSide() {
        return local.map(this::side).orElse(null);
    }

    @Nullable Side holderSide() {
        return holder.map(this::side).orElse(null);
    }

    private Side side(UserModel person) {
        Optional<Citizen> citizen = directory.find(realm, person.getId());
        return new Side(
                person.getId(),
                person.getEmail(),
                person.getFirstName(),
                person.getLastName(),
                citizen.map(known -> known.cui().display()).orElse(null),
                citizen.map(known -> known.birthDate().date().toString()).orElse(null),
                person.isEnabled());
    }

    @Override
    public String toString() {
        return "CaseSides[masked]";
    }
}

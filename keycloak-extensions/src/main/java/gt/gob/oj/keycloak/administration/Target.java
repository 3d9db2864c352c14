package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.administration.people.StaffRole;
import java.util.Optional;
import java.util.stream.Stream;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.services.managers.BruteForceProtector;
import org.keycloak.storage.StorageId;

/** The person whom an administrator views or acts on. */
record Target(KeycloakSession session, RealmModel realm, UserModel person) {

    private static final String SECOND_FACTOR_REQUIRED = "second-factor-required";

    /**
     * Finds local people only. People of CAPE are administered in CAPE, and service accounts belong to their clients.
     */
    static Optional<Target> find(KeycloakSession session, RealmModel realm, String id) {
        if (!StorageId.isLocalStorage(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(session.users().getUserById(realm, id))
                .filter(person -> person.getServiceAccountClientLink() == null)
                .map(person -> new Target(session, realm, person));
    }

    /** Whether the person has access to others' data or to the realm's settings. */
    boolean isStaff() {
        return holds(SECOND_FACTOR_REQUIRED) || !StaffRole.of(realm, person).isEmpty() || managesTheRealm();
    }

    boolean isAdministrator() {
        return StaffRole.PORTAL_ADMINISTRATOR.isHeldBy(realm, person)
                || StaffRole.REALM_ADMINISTRATOR.isHeldBy(realm, person)
                || managesTheRealm();
    }

    private boolean managesTheRealm() {
        ClientModel management = realm.getClientByClientId(Constants.REALM_MANAGEMENT_CLIENT_ID);
        return management != null && management.getRolesStream().anyMatch(person::hasRole);
    }

    /**
     * Granting staff roles, or access to a staff account, requires two administrators. One is enough to lock a member of
     * staff, so that a stolen account can be stopped at once. Locking an administrator requires two, because the locked
     * one may be the one who has to intervene.
     */
    boolean needsSecondAdministrator(ActKind kind) {
        return switch (kind) {
            case ROLE_GRANT, ROLE_REVOKE -> true;
            case PASSWORD_LINK, SECOND_FACTOR_REMOVE, PERSON_ENABLE -> isStaff();
            case PERSON_DISABLE -> isAdministrator();
            case PERSON_UNLOCK -> false;
        };
    }

    /** Why the act is not possible in the current state. */
    Optional<AdministrationProblem> obstacle(Proposal proposal) {
        return switch (proposal.kind()) {
            case PERSON_ENABLE -> nothingToDoIf(person.isEnabled());
            case PERSON_DISABLE -> nothingToDoIf(!person.isEnabled());
            case PERSON_UNLOCK -> nothingToDoIf(!isLockedOut());
            case SECOND_FACTOR_REMOVE -> nothingToDoIf(!hasSecondFactor());
            case PASSWORD_LINK -> obstacleToLink();
            case ROLE_GRANT -> obstacleOfRole(proposal, false);
            case ROLE_REVOKE -> obstacleOfRole(proposal, true);
        };
    }

    private static Optional<AdministrationProblem> nothingToDoIf(boolean done) {
        return done ? Optional.of(AdministrationProblem.NOTHING_TO_DO) : Optional.empty();
    }

    private Optional<AdministrationProblem> obstacleToLink() {
        if (!person.isEnabled()) {
            return Optional.of(AdministrationProblem.NOTHING_TO_DO);
        }
        if (person.getEmail() == null) {
            return Optional.of(AdministrationProblem.NO_ADDRESS);
        }
        return holds(SECOND_FACTOR_REQUIRED) && factors().noneMatch(Target::isDurableFactor)
                ? Optional.of(AdministrationProblem.SECOND_FACTOR_MISSING)
                : Optional.empty();
    }

    private Optional<AdministrationProblem> obstacleOfRole(Proposal proposal, boolean wanted) {
        StaffRole named = proposal.role();
        RoleModel role = named == null ? null : named.in(realm).orElse(null);
        if (role == null) {
            return Optional.of(AdministrationProblem.NOT_FOUND);
        }
        boolean held = wanted ? person.hasDirectRole(role) : person.hasRole(role);
        return nothingToDoIf(held != wanted);
    }

    boolean isLockedOut() {
        BruteForceProtector protector = session.getProvider(BruteForceProtector.class);
        return protector.isTemporarilyDisabled(session, realm, person)
                || protector.isPermanentlyLockedOut(session, realm, person);
    }

    boolean hasSecondFactor() {
        return factors().findAny().isPresent();
    }

    /** The kinds of second factors that the person has. */
    Stream<String> factors() {
        return Stream.of(
                        OTPCredentialModel.TYPE,
                        WebAuthnCredentialModel.TYPE_PASSWORDLESS,
                        RecoveryAuthnCodesCredentialModel.TYPE)
                .filter(person.credentialManager()::isConfiguredFor);
    }

    /** Recovery codes run out, so they do not count. */
    private static boolean isDurableFactor(String type) {
        return !RecoveryAuthnCodesCredentialModel.TYPE.equals(type);
    }

    private boolean holds(String role) {
        RoleModel model = realm.getRole(role);
        return model != null && person.hasRole(model);
    }
}

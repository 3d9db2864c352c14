package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.administration.people.StaffRole;
import gt.gob.oj.keycloak.logout.OpenSessions;
import gt.gob.oj.keycloak.rest.Administrator;
import java.util.List;
import org.keycloak.credential.CredentialModel;
import org.keycloak.events.Details;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.BruteForceProtector;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/**
 * Applies acts. Each effect emits an admin event like Keycloak's own API, so that listeners (mail to the owner,
 * sign-out after a new role) work unchanged.
 */
record Effects(KeycloakSession session, RealmModel realm, Administrator administrator) {

    void perform(Target target, Proposal proposal) {
        UserModel person = target.person();
        switch (proposal.kind()) {
            case PERSON_ENABLE -> enable(person);
            case PERSON_DISABLE -> disable(person);
            case PERSON_UNLOCK -> unlock(person);
            case PASSWORD_LINK -> {
                new PasswordLink(session, realm).send(person);
                event(ResourceType.USER, OperationType.ACTION, "users", person.getId(), "execute-actions-email");
            }
            case SECOND_FACTOR_REMOVE -> removeFactors(target);
            case ROLE_GRANT -> {
                person.grantRole(role(proposal));
                event(ResourceType.REALM_ROLE_MAPPING, OperationType.CREATE, rolesOf(person));
            }
            case ROLE_REVOKE -> {
                person.deleteRoleMapping(role(proposal));
                event(ResourceType.REALM_ROLE_MAPPING, OperationType.DELETE, rolesOf(person));
                OpenSessions.endAll(session, realm, person);
            }
        }
    }

    private void enable(UserModel person) {
        person.setEnabled(true);
        session.loginFailures().removeUserLoginFailure(realm, person.getId());
        session.getProvider(BruteForceProtector.class).cleanUpPermanentLockout(session, realm, person);
        event(ResourceType.USER, OperationType.UPDATE, "users", person.getId());
    }

    private void disable(UserModel person) {
        person.setEnabled(false);
        event(ResourceType.USER, OperationType.UPDATE, "users", person.getId());
        OpenSessions.endAll(session, realm, person);
    }

    private void unlock(UserModel person) {
        session.loginFailures().removeUserLoginFailure(realm, person.getId());
        event(
                ResourceType.USER_LOGIN_FAILURE,
                OperationType.DELETE,
                "attack-detection",
                "brute-force",
                "users",
                person.getId());
    }

    private void removeFactors(Target target) {
        UserModel person = target.person();
        List<CredentialModel> factors = target.factors()
                .flatMap(person.credentialManager()::getStoredCredentialsByTypeStream)
                .toList();
        for (CredentialModel factor : factors) {
            person.credentialManager().removeStoredCredentialById(factor.getId());
            events().resource(ResourceType.USER)
                    .operation(OperationType.ACTION)
                    .resourcePath("users", person.getId(), "credentials", factor.getId())
                    .detail(Details.CREDENTIAL_TYPE, factor.getType())
                    .success();
        }
        OpenSessions.endAll(session, realm, person);
    }

    private RoleModel role(Proposal proposal) {
        StaffRole named = proposal.role();
        if (named == null) {
            throw new IllegalStateException("a grant needs a role");
        }
        return named.in(realm).orElseThrow();
    }

    private static String[] rolesOf(UserModel person) {
        return new String[] {"users", person.getId(), "role-mappings", "realm"};
    }

    private void event(ResourceType type, OperationType operation, String... path) {
        events().resource(type).operation(operation).resourcePath(path).success();
    }

    private AdminEventBuilder events() {
        var caller = administrator.caller();
        return new AdminEventBuilder(
                        realm,
                        new AdminAuth(realm, caller.token(), caller.user(), caller.client()),
                        session,
                        session.getContext().getConnection())
                .realm(realm);
    }
}

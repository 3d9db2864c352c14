package gt.gob.oj.keycloak.cape.desk;

import gt.gob.oj.keycloak.rest.Administrator;
import org.keycloak.events.admin.OperationType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminAuth;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/** Admin events of the desk: who did what with which case, by ids only. */
record DeskEvents(KeycloakSession session, Administrator administrator) {

    void tell(String caseId, String action) {
        RealmModel realm = session.getContext().getRealm();
        var caller = administrator.caller();
        new AdminEventBuilder(
                        realm,
                        new AdminAuth(realm, caller.token(), caller.user(), caller.client()),
                        session,
                        session.getContext().getConnection())
                .realm(realm)
                .resource("CAPE_CASE")
                .operation(OperationType.ACTION)
                .resourcePath("cape-desk", "cases", caseId)
                .detail("cape_case_action", action)
                .success();
    }
}

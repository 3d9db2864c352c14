package gt.gob.oj.keycloak.assurance;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** Grants the level of an approved identity; anybody else learns what is missing and where to go. */
final class IdentityLevel implements Authenticator {

    private final String verifyUrl;

    IdentityLevel(String verifyUrl) {
        this.verifyUrl = verifyUrl;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        UserModel user = context.getUser();
        String status = IdentityStatuses.in(context.getSession()).of(context.getRealm(), user);
        if (IdentityStatuses.APPROVED.equals(status)) {
            context.success();
            return;
        }
        context.getEvent().user(user).error("identity_not_approved");
        context.challenge(context.form()
                .setAttribute("identityStatus", status)
                .setAttribute("verifyUrl", verifyUrl)
                .createForm("identity-level.ftl"));
    }

    /** The page posts nothing; whoever posts anyway is looked at anew. */
    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public void close() {}
}

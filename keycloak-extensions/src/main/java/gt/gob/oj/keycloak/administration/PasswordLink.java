package gt.gob.oj.keycloak.administration;

import gt.gob.oj.keycloak.LinkAddress;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.keycloak.authentication.actiontoken.execactions.ExecuteActionsActionToken;
import org.keycloak.common.util.Time;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.resources.LoginActionsService;

/** Mails the link by which a person chooses a new password. */
record PasswordLink(KeycloakSession session, RealmModel realm) {

    void send(UserModel person) {
        int lifespan = realm.getActionTokenGeneratedByAdminLifespan();
        ExecuteActionsActionToken token = new ExecuteActionsActionToken(
                person.getId(),
                LinkAddress.seal(session, realm, person),
                Math.toIntExact(Time.currentTimeSeconds()) + lifespan,
                List.of(UserModel.RequiredAction.UPDATE_PASSWORD.name()),
                null,
                Constants.ACCOUNT_MANAGEMENT_CLIENT_ID);
        String link = LoginActionsService.actionTokenProcessor(
                        session.getContext().getUri())
                .queryParam(
                        Constants.KEY,
                        token.serialize(session, realm, session.getContext().getUri()))
                .build(realm.getName())
                .toString();
        try {
            session.getProvider(EmailTemplateProvider.class)
                    .setAttribute(Constants.TEMPLATE_ATTR_REQUIRED_ACTIONS, token.getRequiredActions())
                    .setAttribute(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, true)
                    .setRealm(realm)
                    .setUser(person)
                    .sendExecuteActions(link, TimeUnit.SECONDS.toMinutes(lifespan));
        } catch (EmailException e) {
            throw new IllegalStateException("the mail could not be queued", e);
        }
    }
}

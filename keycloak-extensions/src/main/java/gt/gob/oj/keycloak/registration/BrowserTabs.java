package gt.gob.oj.keycloak.registration;

import gt.gob.oj.keycloak.registration.pending.PendingRegistration;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.models.ClientModel;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;
import org.keycloak.protocol.oidc.utils.OIDCResponseType;
import org.keycloak.services.Urls;
import org.keycloak.services.managers.AuthenticationSessionManager;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.RootAuthenticationSessionModel;

/** The authentication sessions of the browser that sent this request. */
record BrowserTabs(KeycloakSession session, RealmModel realm) {

    /** The tab that waits for this registration. */
    Optional<AuthenticationSessionModel> of(String id) {
        return Optional.ofNullable(new AuthenticationSessionManager(session).getCurrentRootAuthenticationSession(realm))
                .stream()
                .flatMap(root -> root.getAuthenticationSessions().values().stream())
                .filter(tab ->
                        new RegistrationTab(tab).pending().filter(id::equals).isPresent())
                .findFirst();
    }

    /** A tab in another browser than that of the registration. No application waits there for an authorization code. */
    AuthenticationSessionModel elsewhere(ClientModel client, String id) {
        RootAuthenticationSessionModel root =
                new AuthenticationSessionManager(session).createAuthenticationSession(realm, true);
        AuthenticationSessionModel tab = root.createAuthenticationSession(client);
        tab.setAction(AuthenticationSessionModel.Action.AUTHENTICATE.name());
        tab.setProtocol(OIDCLoginProtocol.LOGIN_PROTOCOL);
        tab.setClientNote(OIDCLoginProtocol.RESPONSE_TYPE_PARAM, OIDCResponseType.NONE);
        tab.setClientNote(
                OIDCLoginProtocol.ISSUER,
                Urls.realmIssuer(session.getContext().getUri().getBaseUri(), realm.getName()));
        tab.setAuthNote(AuthenticationProcessor.CURRENT_FLOW_PATH, LoginActionsService.REGISTRATION_PATH);
        RegistrationTab registration = new RegistrationTab(tab);
        registration.pend(id);
        registration.beElsewhere();
        return tab;
    }

    /** Redirects to the flow, which completes the registration. */
    Response prove(AuthenticationSessionModel tab, PendingRegistration registration) {
        new RegistrationTab(tab).prove(registration);
        URI flow = LoginActionsService.registrationFormProcessor(
                        session.getContext().getUri())
                .queryParam(Constants.CLIENT_ID, tab.getClient().getClientId())
                .queryParam(Constants.TAB_ID, tab.getTabId())
                .queryParam(Constants.CLIENT_DATA, AuthenticationProcessor.getClientData(session, tab))
                .build(realm.getName());
        return Response.seeOther(flow).build();
    }
}

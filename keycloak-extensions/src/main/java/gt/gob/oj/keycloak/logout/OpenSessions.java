package gt.gob.oj.keycloak.logout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.models.AuthenticatedClientSessionModel;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.OIDCAdvancedConfigWrapper;
import org.keycloak.services.managers.UserSessionManager;
import org.keycloak.services.util.ResolveRelative;
import org.keycloak.sessions.RootAuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

/**
 * Ends all sessions of a person, including offline sessions, and queues a notice for every application where they are
 * signed in. Keycloak's own back-channel logout tries once, blocks the request, and fails outside a request.
 */
public record OpenSessions(KeycloakSession session, RealmModel realm) {

    /** Also revokes tokens issued until now. */
    public static void endAll(KeycloakSession session, RealmModel realm, UserModel person) {
        session.users().setNotBeforeForUser(realm, person, Math.toIntExact(Time.currentTimeSeconds()));
        new OpenSessions(session, realm).end(person);
    }

    /** Ends only the sessions, for a person who is about to be removed. */
    public void end(UserModel user) {
        List<UserSessionModel> open = Stream.concat(
                        session.sessions().getUserSessionsStream(realm, user),
                        session.sessions().getOfflineUserSessionsStream(realm, user))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        open.stream()
                .flatMap(one -> one.getAuthenticatedClientSessions().values().stream())
                .forEach(client -> addNotice(user, client));
        open.forEach(this::remove);
        LogoutDelivery.afterCommit(session);
    }

    private void addNotice(UserModel user, AuthenticatedClientSessionModel open) {
        ClientModel client = open.getClient();
        @Nullable String address = OIDCAdvancedConfigWrapper.fromClientModel(client).getBackchannelLogoutUrl();
        if (address == null || address.isBlank()) {
            return;
        }
        LogoutDelivery.queue(session)
                .add(
                        realm.getId(),
                        client.getId(),
                        ResolveRelative.resolveRelativeUri(session, client.getRootUrl(), address),
                        claims(user, open));
    }

    private String claims(UserModel user, AuthenticatedClientSessionModel open) {
        ClientModel client = open.getClient();
        @Nullable ClientModel before = session.getContext().getClient();
        try {
            session.getContext().setClient(client);
            return JsonSerialization.writeValueAsString(session.tokens().initLogoutToken(client, user, open));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            session.getContext().setClient(before);
        }
    }

    private void remove(UserSessionModel open) {
        if (open.isOffline()) {
            new UserSessionManager(session).revokeOfflineUserSession(open);
            return;
        }
        // Also ends open pages of the session, such as a required action.
        RootAuthenticationSessionModel pages =
                session.authenticationSessions().getRootAuthenticationSession(realm, open.getId());
        if (pages != null) {
            session.authenticationSessions().removeRootAuthenticationSession(realm, pages);
        }
        session.sessions().removeUserSession(realm, open);
    }
}

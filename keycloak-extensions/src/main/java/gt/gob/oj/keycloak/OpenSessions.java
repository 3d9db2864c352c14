package gt.gob.oj.keycloak;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.connections.httpclient.HttpClientProvider;
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

/**
 * Ends all sessions of a person, offline ones included, and tells every app where they are signed in. The apps are told
 * after the commit, and again while they do not answer ({@link SignOutNotices}): Keycloak's own back-channel logout tries
 * once, holds up the request, and fails outside of one.
 */
public record OpenSessions(KeycloakSession session, RealmModel realm) {

    /** And refuses tokens that were issued before now. */
    public static void endAll(KeycloakSession session, RealmModel realm, UserModel person) {
        session.users().setNotBeforeForUser(realm, person, Math.toIntExact(Time.currentTimeSeconds()));
        new OpenSessions(session, realm).end(person);
    }

    /** Sessions alone, for a person who is about to be removed. */
    public void end(UserModel user) {
        List<UserSessionModel> open = Stream.concat(
                        session.sessions().getUserSessionsStream(realm, user),
                        session.sessions().getOfflineUserSessionsStream(realm, user))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        List<SignOutNotices.Notice> notices =
                open.stream().flatMap(one -> notices(user, one)).toList();
        open.forEach(this::remove);
        session.getTransactionManager()
                .enlistAfterCompletion(new SignOutNotices(
                        session.getProvider(HttpClientProvider.class).getHttpClient(), notices));
    }

    private Stream<SignOutNotices.Notice> notices(UserModel user, UserSessionModel open) {
        return open.getAuthenticatedClientSessions().values().stream().flatMap(client -> notice(user, client).stream());
    }

    private Optional<SignOutNotices.Notice> notice(UserModel user, AuthenticatedClientSessionModel open) {
        ClientModel client = open.getClient();
        @Nullable String address = OIDCAdvancedConfigWrapper.fromClientModel(client).getBackchannelLogoutUrl();
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        @Nullable ClientModel before = session.getContext().getClient();
        try {
            session.getContext().setClient(client);
            String token = session.tokens().encode(session.tokens().initLogoutToken(client, user, open));
            return Optional.of(new SignOutNotices.Notice(
                    client.getClientId(),
                    ResolveRelative.resolveRelativeUri(session, client.getRootUrl(), address),
                    token));
        } finally {
            session.getContext().setClient(before);
        }
    }

    private void remove(UserSessionModel open) {
        if (open.isOffline()) {
            new UserSessionManager(session).revokeOfflineUserSession(open);
            return;
        }
        // Pages of the session that are still open, such as an action under way, end with it.
        RootAuthenticationSessionModel pages =
                session.authenticationSessions().getRootAuthenticationSession(realm, open.getId());
        if (pages != null) {
            session.authenticationSessions().removeRootAuthenticationSession(realm, pages);
        }
        session.sessions().removeUserSession(realm, open);
    }
}

package gt.gob.oj.keycloak.rest;

import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AppAuthManager;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

/** Authenticates the access token of a request. Does not check its audience and roles. */
public final class BearerToken {

    private BearerToken() {}

    /** Empty without a valid token of this realm, or with several tokens. */
    public static Optional<AuthResult> authenticate(KeycloakSession session) {
        try {
            AppAuthManager.@Nullable AuthHeader header = AppAuthManager.extractAuthorizationHeaderTokenOrReturnNull(
                    session.getContext().getHttpRequest().getHttpHeaders());
            return header == null
                    ? Optional.empty()
                    : Optional.ofNullable(new AppAuthManager.BearerTokenAuthenticator(session)
                            .setTokenString(header.getToken())
                            .authenticate());
        } catch (NotAuthorizedException severalHeaders) {
            return Optional.empty();
        }
    }
}

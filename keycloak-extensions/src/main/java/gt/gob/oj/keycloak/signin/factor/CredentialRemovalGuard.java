package gt.gob.oj.keycloak.signin.factor;

import jakarta.ws.rs.HttpMethod;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.models.KeycloakSession;

/**
 * Prevents Keycloak's account API from removing a second factor with only a token. People remove theirs by the action
 * {@code delete_credential}, which asks for the password first. Administrators use another API.
 */
final class CredentialRemovalGuard {

    private CredentialRemovalGuard() {}

    static CredentialTypeMetadata refused(KeycloakSession session, CredentialTypeMetadata stock) {
        return isAccountApi(session)
                ? CredentialTypeMetadata.builder()
                        .type(stock.getType())
                        .category(stock.getCategory())
                        .displayName(stock.getDisplayName())
                        .helpText(stock.getHelpText())
                        .removeable(false)
                        .build(session)
                : stock;
    }

    /** The action uses POST; only the API uses DELETE. */
    private static boolean isAccountApi(KeycloakSession session) {
        return HttpMethod.DELETE.equals(session.getContext().getHttpRequest().getHttpMethod());
    }
}

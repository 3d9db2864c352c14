package gt.gob.oj.keycloak.signin;

import jakarta.ws.rs.HttpMethod;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.models.KeycloakSession;

/**
 * Keycloak's account API removes a second factor for whoever holds a token. Here it does not: people remove theirs by the
 * action {@code delete_credential}, which asks for the password first. Administrators are not asked here.
 */
final class RemovalByToken {

    private RemovalByToken() {}

    static CredentialTypeMetadata refused(KeycloakSession session, CredentialTypeMetadata stock) {
        return isAsked(session)
                ? CredentialTypeMetadata.builder()
                        .type(stock.getType())
                        .category(stock.getCategory())
                        .displayName(stock.getDisplayName())
                        .helpText(stock.getHelpText())
                        .removeable(false)
                        .build(session)
                : stock;
    }

    /** The action is posted; only the API says DELETE. */
    private static boolean isAsked(KeycloakSession session) {
        return HttpMethod.DELETE.equals(session.getContext().getHttpRequest().getHttpMethod());
    }
}

package gt.gob.oj.keycloak.clients;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.OAuth2Constants;
import org.keycloak.OAuthErrorException;
import org.keycloak.models.ClientModel;
import org.keycloak.protocol.oidc.OIDCConfigAttributes;
import org.keycloak.representations.idm.ClientPolicyExecutorConfigurationRepresentation;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.services.clientpolicy.ClientPolicyContext;
import org.keycloak.services.clientpolicy.ClientPolicyException;
import org.keycloak.services.clientpolicy.context.ClientCRUDContext;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProvider;

/**
 * Rejects clients with the password grant, the implicit flow, or a code flow without PKCE S256. Keycloak's own
 * executors silently correct such clients. They also reject service accounts for missing PKCE, and throw a
 * NullPointerException if a request omits a switch.
 */
final class CodeFlowOnly implements ClientPolicyExecutorProvider<ClientPolicyExecutorConfigurationRepresentation> {

    static final String ID = "code-flow-only";

    @Override
    public void executeOnEvent(ClientPolicyContext context) throws ClientPolicyException {
        switch (context.getEvent()) {
            case REGISTER, UPDATE -> check((ClientCRUDContext) context);
            default -> {}
        }
    }

    private static void check(ClientCRUDContext context) throws ClientPolicyException {
        ClientRepresentation client = context.getProposedClientRepresentation();
        if (Boolean.TRUE.equals(client.isDirectAccessGrantsEnabled())) {
            throw refusal("the password grant is not allowed");
        }
        if (Boolean.TRUE.equals(client.isImplicitFlowEnabled())) {
            throw refusal("the implicit flow is not allowed");
        }
        @Nullable ClientModel present = context.getTargetClient();
        if (hasCodeFlow(client, present)
                && !OAuth2Constants.PKCE_METHOD_S256.equals(challengeMethod(client, present))) {
            throw refusal("the code flow needs PKCE with S256");
        }
    }

    private static boolean hasCodeFlow(ClientRepresentation client, @Nullable ClientModel present) {
        if (Boolean.TRUE.equals(client.isBearerOnly())) {
            return false;
        }
        return client.isStandardFlowEnabled() == null
                ? present == null || present.isStandardFlowEnabled()
                : client.isStandardFlowEnabled();
    }

    private static @Nullable String challengeMethod(ClientRepresentation client, @Nullable ClientModel present) {
        @Nullable Map<String, String> attributes = client.getAttributes();
        if (attributes != null && attributes.containsKey(OIDCConfigAttributes.PKCE_CODE_CHALLENGE_METHOD)) {
            return attributes.get(OIDCConfigAttributes.PKCE_CODE_CHALLENGE_METHOD);
        }
        return present == null ? null : present.getAttribute(OIDCConfigAttributes.PKCE_CODE_CHALLENGE_METHOD);
    }

    private static ClientPolicyException refusal(String why) {
        return new ClientPolicyException(OAuthErrorException.INVALID_CLIENT_METADATA, why);
    }

    @Override
    public String getProviderId() {
        return ID;
    }
}

package gt.gob.oj.keycloak.clients;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;
import org.keycloak.util.JsonSerialization;

/**
 * Removes all personal claims from a client's ID and access tokens, whatever scopes it requests. UserInfo still returns
 * them. The ID token becomes part of a URL at sign-out ({@code id_token_hint}).
 */
public final class BareTokensMapper extends AbstractOIDCProtocolMapper
        implements OIDCIDTokenMapper, OIDCAccessTokenMapper {

    /** Protocol claims and roles. Unknown claims count as personal. */
    private static final Set<String> KEPT = Set.of(
            "jti",
            "iss",
            "aud",
            "sub",
            "typ",
            "azp",
            "exp",
            "nbf",
            "iat",
            "auth_time",
            "nonce",
            "sid",
            "session_state",
            "at_hash",
            "c_hash",
            "s_hash",
            "acr",
            "amr",
            "cnf",
            "scope",
            "roles",
            "realm_access",
            "resource_access",
            "allowed-origins",
            "authorization",
            "trusted-certs");

    private static final int AFTER_ALL_OTHERS = 1000;

    @Override
    public IDToken transformIDToken(
            IDToken token,
            ProtocolMapperModel mapper,
            KeycloakSession session,
            UserSessionModel userSession,
            ClientSessionContext clientSession) {
        return bare(token, IDToken.class);
    }

    @Override
    public AccessToken transformAccessToken(
            AccessToken token,
            ProtocolMapperModel mapper,
            KeycloakSession session,
            UserSessionModel userSession,
            ClientSessionContext clientSession) {
        return bare(token, AccessToken.class);
    }

    static <T extends IDToken> T bare(T token, Class<T> type) {
        ObjectNode claims = JsonSerialization.mapper.valueToTree(token);
        return JsonSerialization.mapper.convertValue(claims.retain(KEPT), type);
    }

    @Override
    public int getPriority() {
        return AFTER_ALL_OTHERS;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public String getId() {
        return "bare-tokens-mapper";
    }

    @Override
    public String getDisplayType() {
        return "Bare tokens";
    }

    @Override
    public String getDisplayCategory() {
        return TOKEN_MAPPER_CATEGORY;
    }

    @Override
    public String getHelpText() {
        return "Removes personal claims from the ID token and the access token; UserInfo keeps them.";
    }
}

package gt.gob.oj.keycloak.clients;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.keycloak.OAuth2Constants;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.protocol.oidc.OIDCWellKnownProvider;
import org.keycloak.protocol.oidc.representations.OIDCConfigurationRepresentation;

/**
 * Keycloak announces everything the server supports. This provider announces only what the realm offers its clients.
 */
final class RealmMetadata extends OIDCWellKnownProvider {

    /** Written by the protocol itself, independent of scopes. */
    private static final List<String> OF_EVERY_TOKEN =
            List.of("iss", "sub", "aud", "exp", "iat", "auth_time", "nonce", "acr", "azp", "sid");

    private final KeycloakSession session;

    RealmMetadata(KeycloakSession session) {
        super(session, Map.of(), false);
        this.session = session;
    }

    @Override
    public Object getConfig() {
        RealmModel realm = session.getContext().getRealm();
        OIDCConfigurationRepresentation config = (OIDCConfigurationRepresentation) super.getConfig();
        Set<String> grants = Grants.of(realm);
        config.setGrantTypesSupported(List.copyOf(grants));
        config.setResponseTypesSupported(
                grants.contains(OAuth2Constants.IMPLICIT)
                        ? config.getResponseTypesSupported()
                        : List.of(OAuth2Constants.CODE));
        List<ClientScopeModel> scopes = AnnouncedScopes.of(realm);
        config.setScopesSupported(Stream.concat(
                        Stream.of(OAuth2Constants.SCOPE_OPENID), scopes.stream().map(ClientScopeModel::getName))
                .toList());
        config.setClaimsSupported(Stream.concat(OF_EVERY_TOKEN.stream(), ScopeClaims.of(scopes))
                .distinct()
                .toList());
        config.setAcrValuesSupported(config.getAcrValuesSupported().stream()
                .filter(value -> !value.matches("\\d+"))
                .toList());
        // The settings of each client require S256, and the client policy requires it of new ones.
        config.setCodeChallengeMethodsSupported(List.of(OAuth2Constants.PKCE_METHOD_S256));
        config.setSubjectTypesSupported(List.of("public"));
        leaveOut(config, grants);
        return config;
    }

    /** Removes endpoints that reject every client. */
    private static void leaveOut(OIDCConfigurationRepresentation config, Set<String> grants) {
        config.setRegistrationEndpoint(null);
        config.getMtlsEndpointAliases().setRegistrationEndpoint(null);
        if (!grants.contains(OAuth2Constants.DEVICE_CODE_GRANT_TYPE)) {
            config.setDeviceAuthorizationEndpoint(null);
            config.getMtlsEndpointAliases().setDeviceAuthorizationEndpoint(null);
        }
        if (!grants.contains(OAuth2Constants.CIBA_GRANT_TYPE)) {
            config.setBackchannelAuthenticationEndpoint(null);
            config.setBackchannelTokenDeliveryModesSupported(null);
            config.setBackchannelAuthenticationRequestSigningAlgValuesSupported(null);
            config.getMtlsEndpointAliases().setBackchannelAuthenticationEndpoint(null);
        }
    }
}

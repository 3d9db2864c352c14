package gt.gob.oj.keycloak.clients;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.models.ClientScopeModel;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;

/** The claims that scopes provide. */
final class ScopeClaims {

    /** Mappers whose settings name no claim. */
    private static final Map<String, String> BY_MAPPER = Map.of(
            "oidc-full-name-mapper", "name",
            "oidc-address-mapper", "address",
            "identity-status-mapper", "identity_status");

    private ScopeClaims() {}

    static Stream<String> of(List<ClientScopeModel> scopes) {
        return scopes.stream()
                .flatMap(ClientScopeModel::getProtocolMappersStream)
                .flatMap(ScopeClaims::of)
                .sorted();
    }

    private static Stream<String> of(ProtocolMapperModel mapper) {
        Map<String, String> config = mapper.getConfig();
        String claim = config.getOrDefault(
                OIDCAttributeMapperHelper.TOKEN_CLAIM_NAME,
                config.getOrDefault("citizen.claims", BY_MAPPER.getOrDefault(mapper.getProtocolMapper(), "")));
        return Stream.of(claim).filter(name -> !name.isEmpty());
    }
}

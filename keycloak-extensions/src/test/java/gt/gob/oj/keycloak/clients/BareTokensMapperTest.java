package gt.gob.oj.keycloak.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.AddressClaimSet;
import org.keycloak.representations.IDToken;
import org.keycloak.util.JsonSerialization;

class BareTokensMapperTest {

    @Test
    void id_token_loses_personal_claims_and_keeps_protocol_claims() {
        IDToken token = new IDToken();
        fill(token);
        token.setOtherClaims("roles", List.of("auditor"));

        IDToken bare = BareTokensMapper.bare(token, IDToken.class);

        assertThat(claims(bare))
                .contains("iss", "aud", "sub", "exp", "iat", "nonce", "sid", "acr", "auth_time", "roles")
                .doesNotContain(
                        "name",
                        "given_name",
                        "family_name",
                        "birthdate",
                        "locale",
                        "email",
                        "email_verified",
                        "phone_number",
                        "address",
                        "cui",
                        "identity_status",
                        "verified_claims");
        assertThat(bare.getAudience()).isEqualTo(token.getAudience());
        assertThat(bare.getExp()).isEqualTo(token.getExp());
    }

    @Test
    void access_token_keeps_its_roles_audiences_and_scopes() {
        AccessToken token = new AccessToken();
        fill(token);
        token.addAccess("account").addRole("manage-account");
        token.setRealmAccess(new AccessToken.Access().addRole("auditor"));
        token.setScope("openid profile");

        AccessToken bare = BareTokensMapper.bare(token, AccessToken.class);

        assertThat(claims(bare))
                .contains("realm_access", "resource_access", "scope", "aud")
                .doesNotContain("given_name", "email", "cui", "birthdate");
        assertThat(bare.getResourceAccess("account").isUserInRole("manage-account"))
                .isTrue();
        assertThat(bare.getRealmAccess().isUserInRole("auditor")).isTrue();
    }

    /** Keycloak sorts mappers by priority: a later one could add personal claims again. */
    @Test
    void no_mapper_of_the_portal_scopes_runs_later() throws IOException {
        JsonNode realm =
                new ObjectMapper().readTree(Path.of("../realm-export.json").toFile());
        JsonNode portal = StreamSupport.stream(realm.path("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals("portal"))
                .findFirst()
                .orElseThrow();

        assertThat(portal.path("protocolMappers"))
                .extracting(mapper -> mapper.path("protocolMapper").asText())
                .contains(new BareTokensMapper().getId());
        assertThat(ServiceLoader.load(ProtocolMapper.class).stream()
                        .filter(mapper -> !mapper.type().getName().contains(".saml."))
                        .map(ServiceLoader.Provider::get)
                        .filter(mapper -> !(mapper instanceof BareTokensMapper)))
                .allSatisfy(
                        mapper -> assertThat(mapper.getPriority()).isLessThan(new BareTokensMapper().getPriority()));
    }

    private static void fill(IDToken token) {
        token.id("1")
                .issuer("https://example")
                .audience("portal")
                .subject("p1")
                .exp(20L)
                .iat(10L);
        token.setNonce("n");
        token.setSessionId("s");
        token.setAcr("urn:oj:acr:correo");
        token.setAuth_time(5L);
        token.setName("Ana Pérez");
        token.setGivenName("Ana");
        token.setFamilyName("Pérez");
        token.setBirthdate("1990-03-27");
        token.setLocale("es");
        token.setEmail("ana@example.com");
        token.setEmailVerified(true);
        token.setPhoneNumber("+50255550000");
        AddressClaimSet address = new AddressClaimSet();
        address.setFormattedAddress("Zona 1");
        token.setAddress(address);
        token.setOtherClaims("cui", "1234567890101");
        token.setOtherClaims("identity_status", "approved");
        token.setOtherClaims("verified_claims", List.of());
    }

    private static List<String> claims(IDToken token) {
        JsonNode claims = JsonSerialization.mapper.valueToTree(token);
        List<String> names = new ArrayList<>();
        claims.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

package gt.gob.oj.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.account.PersonLockValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.authentication.AuthenticatorFactory;
import org.keycloak.authentication.FormActionFactory;
import org.keycloak.authentication.FormAuthenticatorFactory;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.services.clientpolicy.condition.ClientPolicyConditionProviderFactory;
import org.keycloak.services.clientpolicy.executor.ClientPolicyExecutorProviderFactory;
import org.keycloak.storage.UserStorageProviderFactory;
import org.keycloak.userprofile.UserProfileProviderFactory;

/** Checks the provider ids in the realm export, where a typing error would surface only at run time. */
class RealmExportTest {
    private static final List<Class<?>> KINDS = List.of(
            AuthenticatorFactory.class,
            FormActionFactory.class,
            FormAuthenticatorFactory.class,
            RequiredActionFactory.class,
            ProtocolMapper.class,
            UserStorageProviderFactory.class,
            UserProfileProviderFactory.class,
            ClientPolicyExecutorProviderFactory.class,
            ClientPolicyConditionProviderFactory.class);

    private static final List<String> PERSONAL =
            List.of("profile", "email", "phone", "address", "cui", "identity-status");

    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = new ObjectMapper().readTree(Path.of("../realm-export.json").toFile());
    }

    @Test
    void every_provider_id_of_the_realm_exists() {
        Set<String> named = new TreeSet<>();
        for (String field : List.of("authenticator", "protocolMapper", "providerId", "executor", "condition")) {
            realm.findValues(field).forEach(value -> named.add(value.asText()));
        }
        named.removeAll(Set.of("basic-flow", "form-flow"));

        assertThat(known()).containsAll(named);
    }

    @Test
    void contains_no_secret_and_no_person() {
        assertThat(realm.path("users").isMissingNode()).isTrue();
        assertThat(realm.findValues("secret"))
                .extracting(JsonNode::asText)
                .isNotEmpty()
                .allMatch(secret -> secret.matches("\\$\\{[A-Z_]+_CLIENT_SECRET}"));
    }

    @Test
    void clients_use_the_code_flow_and_exact_redirect_uris() {
        Stream<JsonNode> clients = StreamSupport.stream(realm.path("clients").spliterator(), false);

        assertThat(clients).isNotEmpty().allSatisfy(client -> {
            String id = client.path("clientId").asText();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true))
                    .as(id)
                    .isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(true))
                    .as(id)
                    .isFalse();
            if (!id.startsWith("account") && !id.equals("security-admin-console")) {
                assertThat(client.path("redirectUris").toString()).as(id).doesNotContain("*");
            }
        });
    }

    @Test
    void no_client_has_a_personal_scope_by_default() {
        assertThat(realm.path("defaultDefaultClientScopes"))
                .extracting(JsonNode::asText)
                .doesNotContainAnyElementsOf(PERSONAL);
        assertThat(realm.path("defaultOptionalClientScopes")).isEmpty();
        // Keycloak's own console shows administrators their names.
        assertThat(realm.path("clients"))
                .filteredOn(client -> !client.path("clientId").asText().equals("security-admin-console"))
                .allSatisfy(client -> assertThat(client.path("defaultClientScopes"))
                        .as(client.path("clientId").asText())
                        .extracting(JsonNode::asText)
                        .doesNotContainAnyElementsOf(PERSONAL));
    }

    /**
     * Names are claims of a verified identity. A person who could edit them in the account console could impersonate
     * anybody.
     */
    @ParameterizedTest
    @ValueSource(strings = {"firstName", "lastName"})
    void names_change_only_by_an_identity_proof(String attribute) throws IOException {
        assertThat(profile().path("attributes"))
                .filteredOn(a -> attribute.equals(a.path("name").asText()))
                .singleElement()
                .satisfies(a -> assertThat(a.at("/permissions/edit"))
                        .extracting(JsonNode::asText)
                        .containsExactly("admin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"phoneNumber", "address", "casillero"})
    void concurrent_changes_of_editable_attributes_are_serialised(String attribute) throws IOException {
        assertThat(profile().path("attributes"))
                .filteredOn(a -> attribute.equals(a.path("name").asText()))
                .singleElement()
                .satisfies(a -> assertThat(a.path("validations").has(new PersonLockValidator().getId()))
                        .isTrue());
    }

    private JsonNode profile() throws IOException {
        return new ObjectMapper()
                .readTree(realm.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
    }

    /**
     * With these two settings, Keycloak does not let people edit their address in the account console, its API or the
     * profile page.
     */
    @Test
    void address_changes_only_by_its_required_action() {
        assertThat(realm.path("registrationEmailAsUsername").asBoolean()).isTrue();
        assertThat(realm.path("editUsernameAllowed").asBoolean(true)).isFalse();
        assertThat(realm.path("requiredActions"))
                .filteredOn(action -> action.path("enabled").asBoolean())
                .extracting(action -> action.path("alias").asText())
                .contains("change-email")
                .doesNotContain("UPDATE_EMAIL", "delete_account");
    }

    private static Set<String> known() {
        Set<String> ids = new TreeSet<>();
        for (Class<?> kind : KINDS) {
            // Keycloak's SAML mappers need libraries that are neither on this class path nor in our realm.
            ServiceLoader.load(kind).stream()
                    .filter(provider -> !provider.type().getName().contains(".saml."))
                    .forEach(provider -> ids.add(((ProviderFactory<?>) provider.get()).getId()));
        }
        return ids;
    }
}

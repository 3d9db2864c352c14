package gt.gob.oj.keycloak.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.credential.CredentialTypeMetadata;
import org.keycloak.credential.CredentialTypeMetadata.Category;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RequiredActionProviderModel;

class CredentialRemovalGuardTest {

    private final CredentialTypeMetadata stock = CredentialTypeMetadata.builder()
            .type("otp")
            .category(Category.TWO_FACTOR)
            .displayName("otp-display-name")
            .helpText("otp-help-text")
            .removeable(true)
            .build(request("POST"));

    @Test
    void page_may_remove_a_credential() {
        assertThat(CredentialRemovalGuard.refused(request("POST"), stock)).isSameAs(stock);
    }

    @Test
    void account_api_may_not_remove_a_credential() {
        CredentialTypeMetadata guarded = CredentialRemovalGuard.refused(request("DELETE"), stock);
        assertThat(guarded).isNotSameAs(stock);
        assertThat(stock.isRemoveable()).isTrue();
        assertThat(guarded.isRemoveable()).isFalse();
        assertThat(guarded.getType()).isEqualTo("otp");
        assertThat(guarded.getCategory()).isEqualTo(Category.TWO_FACTOR);
        assertThat(guarded.getDisplayName()).isEqualTo("otp-display-name");
        assertThat(guarded.getHelpText()).isEqualTo("otp-help-text");
    }

    /** Without this action, Keycloak makes no credential removeable. */
    private static RequiredActionProviderModel removal() {
        RequiredActionProviderModel action = new RequiredActionProviderModel();
        action.setAlias("delete_credential");
        action.setProviderId("delete_credential");
        action.setEnabled(true);
        return action;
    }

    private static KeycloakSession request(String method) {
        HttpRequest request =
                Stub.of(HttpRequest.class).with("getHttpMethod", method).make();
        return Stub.of(KeycloakSession.class)
                .with(
                        "getContext",
                        Stub.of(KeycloakContext.class)
                                .with("getHttpRequest", request)
                                .with(
                                        "getRealm",
                                        Stub.of(RealmModel.class)
                                                .calling(
                                                        "getRequiredActionProvidersStream",
                                                        none -> Stream.of(removal()))
                                                .make())
                                .make())
                .make();
    }
}

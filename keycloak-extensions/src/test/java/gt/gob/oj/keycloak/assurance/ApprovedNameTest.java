package gt.gob.oj.keycloak.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.AttributeContext;
import org.keycloak.userprofile.UserProfileAttributeValidationContext;
import org.keycloak.userprofile.UserProfileContext;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidationError;
import org.keycloak.validate.ValidatorConfig;

class ApprovedNameTest {

    private final UserModel ana =
            Stub.of(UserModel.class).with("getFirstAttribute", "Ana").make();

    @Test
    void name_of_an_approved_identity_cannot_change() {
        assertThat(errors("approved", ana, List.of("Eva"))).containsExactly("approved-name nameOfApprovedIdentity");
        assertThat(errors("approved", ana, "Eva")).hasSize(1);
        assertThat(errors("approved", ana, null)).hasSize(1);
        assertThat(errors("approved", ana, Arrays.asList((Object) null))).hasSize(1);
    }

    @Test
    void unchanged_name_is_accepted() {
        assertThat(errors("approved", ana, List.of("Ana"))).isEmpty();
        assertThat(errors("approved", ana, "Ana")).isEmpty();
    }

    @Test
    void name_without_an_approved_identity_can_change() {
        assertThat(errors("pending", ana, List.of("Eva"))).isEmpty();
    }

    @Test
    void person_who_registers_has_no_approved_name() {
        assertThat(errors("approved", null, List.of("Eva"))).isEmpty();
    }

    private static List<String> errors(String status, @Nullable UserModel person, @Nullable Object input) {
        KeycloakSession session = Stub.of(KeycloakSession.class)
                .with(
                        "getContext",
                        Stub.of(KeycloakContext.class)
                                .with("getRealm", Stub.of(RealmModel.class).make())
                                .make())
                .make();
        AttributeContext attribute =
                new AttributeContext(UserProfileContext.ACCOUNT, session, null, person, null, null);
        ValidationContext context = new UserProfileAttributeValidationContext(attribute);
        ValidationContext same = new ApprovedName(asked -> (realm, user) -> status)
                .validate(input, "firstName", context, ValidatorConfig.EMPTY);
        assertThat(same).isSameAs(context);
        return context.getErrors().stream().map(ApprovedNameTest::text).toList();
    }

    private static String text(ValidationError error) {
        return error.getValidatorId() + " " + error.getMessage();
    }
}

package gt.gob.oj.keycloak.account.activity;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.UserModel;
import org.keycloak.representations.AccessToken;
import org.keycloak.services.managers.AuthenticationManager.AuthResult;

class CallerTest {

    @ParameterizedTest
    @CsvSource({
        "account, manage-account, , true",
        "oj-virtual, manage-account, , false",
        "account, view-profile, , false",
        "account, , , false",
        "account, manage-account, robot, false"
    })
    void account_is_managed_only_by_people_with_the_role_and_a_token_for_the_account(
            String audience, @Nullable String role, @Nullable String robot, boolean may) {
        AccessToken token = new AccessToken();
        token.audience(audience);
        if (role != null) {
            token.addAccess("account").addRole(role);
        }
        UserModel person = Stub.of(UserModel.class)
                .with("getServiceAccountClientLink", robot)
                .make();

        assertThat(Caller.mayManageAccount(new AuthResult(person, null, token, null)))
                .isEqualTo(may);
    }
}

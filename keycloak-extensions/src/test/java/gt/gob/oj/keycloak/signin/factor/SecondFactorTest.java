package gt.gob.oj.keycloak.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.RecoveryAuthnCodesCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

class SecondFactorTest {

    private static final String APP = OTPCredentialModel.TYPE;
    private static final String PASSKEY = WebAuthnCredentialModel.TYPE_PASSWORDLESS;
    private static final String CODES = RecoveryAuthnCodesCredentialModel.TYPE;

    private final RoleModel role = Stub.of(RoleModel.class).make();
    private final RealmModel realm = Stub.of(RealmModel.class)
            .calling("getRole", name -> SecondFactor.ROLE.equals(name.getFirst()) ? role : null)
            .make();

    @Test
    void staff_are_asked_for_any_factor_they_have() {
        assertThat(staff(APP).isAsked()).isTrue();
        assertThat(staff(PASSKEY).isAsked()).isTrue();
        assertThat(staff(CODES).isAsked()).isTrue();
        assertThat(staff().isAsked()).isFalse();
    }

    @Test
    void citizens_are_asked_for_the_app_they_chose_to_set_up() {
        assertThat(citizen(APP).isAsked()).isTrue();
        assertThat(citizen(PASSKEY).isAsked()).isFalse();
        assertThat(citizen(CODES).isAsked()).isFalse();
        assertThat(citizen().isAsked()).isFalse();
    }

    @Test
    void staff_need_an_app_or_a_passkey_and_recovery_codes_do_not_count() {
        assertThat(staff().isMissing()).isTrue();
        assertThat(staff(CODES).isMissing()).isTrue();
        assertThat(staff(APP).isMissing()).isFalse();
        assertThat(staff(PASSKEY).isMissing()).isFalse();
        assertThat(citizen().isMissing()).isFalse();
    }

    @Test
    void role_makes_a_second_factor_required() {
        assertThat(staff().isRequired()).isTrue();
        assertThat(citizen().isRequired()).isFalse();
        RealmModel without = Stub.of(RealmModel.class).with("getRole", null).make();
        assertThat(SecondFactor.of(without, user(true)).isRequired()).isFalse();
    }

    @Test
    void passkey_used_in_this_sign_in_counts_as_second_factor() {
        SecondFactorCondition condition = new SecondFactorCondition();
        assertThat(condition.matchCondition(signIn(user(true, PASSKEY)))).isTrue();
        assertThat(condition.matchCondition(signIn(user(true)))).isFalse();
        assertThat(condition.matchCondition(signIn(user(true, PASSKEY), PASSKEY)))
                .isFalse();
        assertThat(condition.requiresUser()).isTrue();
    }

    @Test
    void staff_without_a_factor_set_up_an_app() {
        assertThat(duties(user(true))).containsExactly(UserModel.RequiredAction.CONFIGURE_TOTP);
        assertThat(duties(user(true, APP))).isEmpty();
        assertThat(duties(user(false))).isEmpty();
    }

    @Test
    void set_up_has_no_page_and_ends_at_once() {
        SecondFactorSetUp action = new SecondFactorSetUp();
        AtomicInteger ended = new AtomicInteger();
        RequiredActionContext context = Stub.of(RequiredActionContext.class)
                .calling("success", none -> ended.incrementAndGet())
                .make();

        action.requiredActionChallenge(context);
        action.processAction(context);
        assertThat(ended).hasValue(2);
        assertThat(action.create(Stub.of(KeycloakSession.class).make())).isSameAs(action);
        assertThat(action.getId()).isEqualTo("second-factor-set-up");
        assertThat(action.getDisplayText()).isNotEmpty();
    }

    @Test
    void sign_in_is_cancelled_only_by_the_button() {
        List<String> cancelled = new ArrayList<>();

        assertThat(CancelButton.isPressed(posted("otp", cancelled))).isFalse();
        assertThat(cancelled).isEmpty();
        assertThat(CancelButton.isPressed(posted("cancel", cancelled))).isTrue();
        assertThat(cancelled).containsExactly("cancelled");
    }

    private static AuthenticationFlowContext posted(String field, List<String> cancelled) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        form.add(field, "1");
        return Stub.of(AuthenticationFlowContext.class)
                .with(
                        "getHttpRequest",
                        Stub.of(HttpRequest.class)
                                .with("getDecodedFormParameters", form)
                                .make())
                .calling("cancelLogin", none -> cancelled.add("cancelled"))
                .make();
    }

    private List<Object> duties(UserModel user) {
        List<Object> duties = new ArrayList<>();
        RequiredActionContext context = Stub.of(RequiredActionContext.class)
                .with("getRealm", realm)
                .with("getUser", user)
                .with(
                        "getAuthenticationSession",
                        Stub.of(AuthenticationSessionModel.class)
                                .calling("addRequiredAction", added -> {
                                    duties.add(added.getFirst());
                                    return null;
                                })
                                .make())
                .make();
        new SecondFactorSetUp().evaluateTriggers(context);
        return duties;
    }

    private AuthenticationFlowContext signIn(UserModel user, String... used) {
        AuthenticationSessionModel session = Stub.of(AuthenticationSessionModel.class)
                .calling("getAuthNote", name -> used.length == 0 ? null : "[\"" + String.join("\",\"", used) + "\"]")
                .make();
        return Stub.of(AuthenticationFlowContext.class)
                .with("getRealm", realm)
                .with("getUser", user)
                .with("getAuthenticationSession", session)
                .make();
    }

    private SecondFactor staff(String... factors) {
        return SecondFactor.of(realm, user(true, factors));
    }

    private SecondFactor citizen(String... factors) {
        return SecondFactor.of(realm, user(false, factors));
    }

    private UserModel user(boolean staff, String... factors) {
        SubjectCredentialManager credentials = Stub.of(SubjectCredentialManager.class)
                .calling(
                        "isConfiguredFor",
                        type -> Set.copyOf(Arrays.asList(factors)).contains(type.getFirst()))
                .make();
        return Stub.of(UserModel.class)
                .with("hasRole", staff)
                .with("credentialManager", credentials)
                .make();
    }
}

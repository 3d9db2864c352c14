package gt.gob.oj.keycloak.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.queue.EventRecorder;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

class IdentityLevelTest {

    private static final RealmModel REALM = Stub.of(RealmModel.class)
            .with("getId", "oj")
            .with("getName", "oj")
            .with("isEventsEnabled", false)
            .calling("getEnabledEventTypesStream", none -> Stream.of())
            .calling("getEventsListenersStream", none -> Stream.of())
            .make();

    private final EventRecorder recorder = new EventRecorder();
    private final List<String> outcome = new ArrayList<>();
    private final Map<Object, Object> page = new HashMap<>();
    private final Map<Object, Object> notes = new HashMap<>();

    @Test
    void approved_identity_reaches_the_level() {
        level("approved").authenticate(context());
        assertThat(outcome).containsExactly("success");
    }

    @Test
    void other_people_see_what_is_missing_and_where_to_complete_it() {
        notes.put("oj.identity-level.told", "true");
        level("pending").authenticate(context());
        assertThat(outcome).containsExactly("page identity-level.ftl", "challenge");
        assertThat(page)
                .containsEntry("identityStatus", "pending")
                .containsEntry("verifyUrl", "https://portal.example/mi-identidad");
    }

    @Test
    void missing_level_emits_one_event_however_often_the_page_is_loaded() {
        level("none").authenticate(context());
        level("none").action(context());

        assertThat(recorder.events()).singleElement().satisfies(event -> {
            assertThat(event.getType()).isEqualTo(EventType.CUSTOM_REQUIRED_ACTION_ERROR);
            assertThat(event.getError()).isEqualTo("identity_not_approved");
            assertThat(event.getUserId()).isEqualTo("ana");
            assertThat(event.getDetails()).containsEntry("custom_required_action", "identity-level");
        });
        assertThat(notes).containsEntry("oj.identity-level.told", "true");
    }

    @Test
    void posting_the_page_checks_the_status_again() {
        level("approved").action(context());
        assertThat(outcome).containsExactly("success");
    }

    @Test
    void cancelling_returns_to_the_app() {
        level("pending").action(context("cancel"));
        assertThat(outcome).containsExactly("cancelLogin");
    }

    @Test
    void level_requires_a_signed_in_person() {
        assertThat(level("none").requiresUser()).isTrue();
        assertThat(level("none")
                        .configuredFor(
                                Stub.of(KeycloakSession.class).make(),
                                Stub.of(RealmModel.class).make(),
                                Stub.of(UserModel.class).make()))
                .isTrue();
    }

    private static IdentityLevel level(String status) {
        return new IdentityLevel("https://portal.example/mi-identidad", session -> (realm, user) -> status);
    }

    private AuthenticationFlowContext context(String... fields) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        List.of(fields).forEach(field -> form.add(field, ""));
        Stub<AuthenticationFlowContext> context = Stub.of(AuthenticationFlowContext.class)
                .with("getUser", Stub.of(UserModel.class).with("getId", "ana").make())
                .with("getRealm", REALM)
                .with("getSession", recorder.session().make())
                .calling(
                        "getEvent",
                        none -> new EventBuilder(REALM, recorder.session().make()))
                .with(
                        "getHttpRequest",
                        Stub.of(HttpRequest.class)
                                .with("getDecodedFormParameters", form)
                                .make())
                .with(
                        "getAuthenticationSession",
                        Stub.of(AuthenticationSessionModel.class)
                                .calling("getAuthNote", name -> notes.get(name.getFirst()))
                                .calling("setAuthNote", set -> notes.put(set.getFirst(), set.getLast()))
                                .make())
                .with("form", form());
        for (String end : List.of("success", "challenge", "cancelLogin")) {
            context.calling(end, asked -> {
                outcome.add(end);
                return null;
            });
        }
        return context.make();
    }

    private LoginFormsProvider form() {
        return Stub.of(LoginFormsProvider.class)
                .calling("setAttribute", set -> {
                    page.put(set.getFirst(), set.getLast());
                    return form();
                })
                .calling("createForm", template -> {
                    outcome.add("page " + template.getFirst());
                    return null;
                })
                .make();
    }
}

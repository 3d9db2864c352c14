package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.queue.DatabaseSessions;
import gt.gob.oj.keycloak.queue.EventRecorder;
import gt.gob.oj.keycloak.queue.QueueDatabase;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.cookie.CookieProvider;
import org.keycloak.cookie.CookieType;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.http.HttpRequest;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SingleUseObjectProvider;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.models.UserSessionProvider;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.sessions.AuthenticationSessionProvider;
import org.keycloak.sessions.RootAuthenticationSessionModel;

/** Ana runs a required action: what she sees, which mails are sent and which events are recorded. */
final class AccountScene {

    static final String ANA = "ana@example.com";

    final ShownPage page = new ShownPage();
    final Map<String, Object> shown = page.attributes;
    final List<String> mistakes = page.mistakes;

    private final SentMails sent = new SentMails();
    final List<String> mails = sent.mails;
    final Map<String, String> codes = sent.codes;

    private final EventRecorder recorder = new EventRecorder();
    /** Other accounts by address. */
    final Map<Object, UserModel> others = new HashMap<>();

    final Map<String, Object> ana = new HashMap<>(Map.of("Email", ANA, "Username", ANA, "EmailVerified", false));
    final List<Object> duties = new ArrayList<>();
    /** What closing the account removes, in order. */
    final List<String> removed = new ArrayList<>();

    boolean success;
    boolean removable = true;

    final RealmModel realm = Stub.of(RealmModel.class)
            .with("getId", "oj")
            .with("getName", "oj")
            .with("isEventsEnabled", false)
            .calling("getEnabledEventTypesStream", none -> Stream.of())
            .calling("getEventsListenersStream", none -> Stream.of())
            .make();
    final DatabaseSessions sessions;
    private final Map<Object, Object> notes = new HashMap<>();
    private final Set<Object> used = new HashSet<>();
    private final UserModel user = user();

    AccountScene(QueueDatabase database) {
        sessions = new DatabaseSessions(database, realm)
                .withFactory("getProviderFactoriesStream", asked -> EventRecorder.factories())
                .with(
                        "users",
                        Stub.of(UserProvider.class)
                                .calling("getUserByEmail", asked -> others.get(asked.getLast()))
                                .calling("getUserByUsername", asked -> others.get(asked.getLast()))
                                .calling("removeUser", asked -> {
                                    removed.add("account");
                                    return removable;
                                })
                                .make())
                .withFactory("publish", asked -> null)
                .with(
                        "sessions",
                        Stub.of(UserSessionProvider.class)
                                .calling("getUserSessionsStream", asked -> {
                                    removed.add("sessions");
                                    return Stream.of();
                                })
                                .make())
                .with(
                        "authenticationSessions",
                        Stub.of(AuthenticationSessionProvider.class)
                                .calling("removeRootAuthenticationSession", asked -> removed.add("sign-in"))
                                .make())
                .provide(
                        CookieProvider.class,
                        session -> Stub.of(CookieProvider.class)
                                .calling(
                                        "expire",
                                        asked -> removed.add("cookie " + ((CookieType) asked.getFirst()).getName()))
                                .make())
                .provide(
                        LoginFormsProvider.class,
                        session -> Stub.of(LoginFormsProvider.class)
                                .with("setDetachedAuthSession", null)
                                .make())
                .with(
                        "singleUseObjects",
                        Stub.of(SingleUseObjectProvider.class)
                                .calling("putIfAbsent", asked -> used.add(asked.getFirst()))
                                .make())
                .provide(EmailTemplateProvider.class, session -> sent.provider())
                .provide(EventListenerProvider.class, session -> recorder.listener());
    }

    /** Runs one step of an action with these form fields, each as {@code name=value}. */
    void step(BiConsumer<KeycloakSession, RequiredActionContext> work, String... fields) {
        MultivaluedHashMap<String, String> form = new MultivaluedHashMap<>();
        for (String field : fields) {
            form.add(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        }
        page.clear();
        sessions.perform(session -> work.accept(session, context(session, form)));
    }

    /** The emitted events, each as {@code type error}. */
    List<String> events() {
        return recorder.events().stream()
                .map(event -> event.getType() + " " + event.getError())
                .toList();
    }

    UserModel otherAccount(@Nullable String email) {
        return Stub.of(UserModel.class)
                .with("getId", "other")
                .with("getEmail", email)
                .make();
    }

    @Nullable Object note(String name) {
        return notes.get(name);
    }

    private RequiredActionContext context(KeycloakSession session, MultivaluedHashMap<String, String> form) {
        AuthenticationSessionModel signIn = Stub.of(AuthenticationSessionModel.class)
                .calling("getAuthNote", asked -> notes.get(asked.getFirst()))
                .calling("setAuthNote", asked -> notes.put(asked.getFirst(), asked.getLast()))
                .calling("removeAuthNote", asked -> notes.remove(asked.getFirst()))
                .with(
                        "getParentSession",
                        Stub.of(RootAuthenticationSessionModel.class)
                                .with("getId", "root")
                                .make())
                .calling("addRequiredAction", asked -> duties.add(asked.getFirst()))
                .make();
        return Stub.of(RequiredActionContext.class)
                .with("getSession", session)
                .with("getRealm", realm)
                .with("getUser", user)
                .with("getAuthenticationSession", signIn)
                .calling("getEvent", none -> new EventBuilder(realm, session).user(user))
                .with(
                        "getHttpRequest",
                        Stub.of(HttpRequest.class)
                                .with("getDecodedFormParameters", form)
                                .make())
                .calling("form", none -> page.provider())
                .with("challenge", null)
                .calling("success", none -> {
                    success = true;
                    return null;
                })
                .make();
    }

    private UserModel user() {
        Stub<UserModel> stub = Stub.of(UserModel.class).with("getId", "ana");
        for (String property : List.of("Email", "Username")) {
            stub.calling("get" + property, none -> ana.get(property)).calling("set" + property, set -> {
                ana.put(property, set.getFirst());
                return null;
            });
        }
        return stub.calling("setEmailVerified", set -> {
                    ana.put("EmailVerified", set.getFirst());
                    return null;
                })
                .make();
    }
}

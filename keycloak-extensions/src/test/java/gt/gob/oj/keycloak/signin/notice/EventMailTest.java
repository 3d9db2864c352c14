package gt.gob.oj.keycloak.signin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.queue.DatabaseSessions;
import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;

@Tag("slow")
class EventMailTest {

    private static QueueDatabase database;

    private final RealmModel realm =
            Stub.of(RealmModel.class).with("getId", "oj").make();
    private final Map<Object, UserModel> people = new HashMap<>();
    /** Each as {@code address type}. */
    private final List<String> sent = new ArrayList<>();

    private final DatabaseSessions sessions = new DatabaseSessions(database, realm)
            .with(
                    "users",
                    Stub.of(UserProvider.class)
                            .calling("getUserById", asked -> people.get(asked.getLast()))
                            .make())
            .provide(EmailTemplateProvider.class, session -> mails());

    @BeforeAll
    static void start() throws Exception {
        database = new QueueDatabase("gt/gob/oj/keycloak/signin/changelog.xml");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.update("truncate oj_tally");
        people.put("ana", person("ana@example.com"));
        people.put("luis", person("luis@example.com"));
    }

    @Test
    void owner_gets_a_mail_about_every_changed_credential() {
        perform(EventType.UPDATE_CREDENTIAL, "ana");
        perform(EventType.UPDATE_CREDENTIAL, "ana");

        assertThat(sent).containsExactly("ana@example.com UPDATE_CREDENTIAL", "ana@example.com UPDATE_CREDENTIAL");
    }

    @Test
    void owner_gets_one_mail_an_hour_about_lockouts() {
        perform(EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT, "ana");
        perform(EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT, "ana");
        perform(EventType.USER_DISABLED_BY_PERMANENT_LOCKOUT, "ana");
        perform(EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT, "luis");

        assertThat(sent)
                .containsExactly(
                        "ana@example.com USER_DISABLED_BY_TEMPORARY_LOCKOUT",
                        "luis@example.com USER_DISABLED_BY_TEMPORARY_LOCKOUT");
        assertThat(database.value("select bool_and(ends_at between now() + interval '59 minutes'"
                        + " and now() + interval '1 hour') from oj_tally"))
                .isEqualTo(true);

        database.update("update oj_tally set ends_at = now() - interval '1 second'");
        perform(EventType.USER_DISABLED_BY_TEMPORARY_LOCKOUT, "ana");
        assertThat(sent).hasSize(3);
    }

    @Test
    void nobody_gets_a_mail_without_an_account_or_an_address() {
        people.put("eva", person(null));
        perform(EventType.UPDATE_CREDENTIAL, "eva");
        perform(EventType.UPDATE_CREDENTIAL, "removed");

        assertThat(sent).isEmpty();
    }

    private void perform(EventType type, String userId) {
        String reference = new SecurityEvent(type, 1, "otp", "192.0.2.1", userId, "").reference();
        sessions.perform(session -> {
            try {
                new EventMail(session).perform(realm, reference);
            } catch (EmailException e) {
                throw new AssertionError(e);
            }
        });
    }

    private EmailTemplateProvider mails() {
        List<EmailTemplateProvider> self = new ArrayList<>();
        List<UserModel> reader = new ArrayList<>();
        Function<List<Object>, @Nullable Object> same = asked -> self.getFirst();
        self.add(Stub.of(EmailTemplateProvider.class)
                .calling("setRealm", same)
                .calling("setAttribute", same)
                .calling("setUser", asked -> {
                    reader.add((UserModel) asked.getFirst());
                    return self.getFirst();
                })
                .calling(
                        "sendEvent",
                        asked -> sent.add(reader.getLast().getEmail() + " " + ((Event) asked.getFirst()).getType()))
                .make());
        return self.getFirst();
    }

    private static UserModel person(@Nullable String email) {
        return Stub.of(UserModel.class).with("getEmail", email).make();
    }
}

package gt.gob.oj.keycloak.account;

import static gt.gob.oj.keycloak.account.AccountScene.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.queue.QueueDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.userprofile.AttributeContext;
import org.keycloak.userprofile.UserProfileAttributeValidationContext;
import org.keycloak.validate.ValidationContext;
import org.keycloak.validate.ValidatorConfig;

/** The notice of a refused mail, the closing of an account, and the lock of the user profile. */
@Tag("slow")
class AccountActionsTest {

    private static QueueDatabase database;

    private final AccountScene scene = new AccountScene(database);
    private final List<String> locks = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        database = new QueueDatabase("gt/gob/oj/keycloak/mail/changelog.xml");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.update("truncate oj_mail_refusal");
    }

    @Test
    void sign_in_shows_the_notice_once_after_a_refused_mail() {
        signIn();
        assertThat(scene.duties).isEmpty();

        refuse();
        signIn();
        assertThat(scene.duties).containsExactly("mail-refused");

        scene.duties.clear();
        scene.step((session, context) -> new MailRefusedAction("https://portal").processAction(context));
        assertThat(scene.success).isTrue();
        signIn();
        assertThat(scene.duties).isEmpty();
    }

    @Test
    void person_without_an_address_gets_no_notice() {
        refuse();
        scene.ana.put("Email", null);
        signIn();

        assertThat(scene.duties).isEmpty();
    }

    @Test
    void notice_shows_the_address_and_where_to_change_it() {
        scene.step((session, context) -> new MailRefusedAction("https://portal").requiredActionChallenge(context));

        assertThat(scene.page).isEqualTo("mail-refused.ftl");
        assertThat(scene.shown)
                .containsEntry("address", ANA)
                .containsEntry("profileUrl", "https://portal/mi-perfil")
                .containsEntry("helpUrl", "https://portal/asistencia");
    }

    @Test
    void closing_always_asks_for_the_password_and_for_a_confirmation() {
        scene.step((session, context) -> {
            CloseAccountAction action = new CloseAccountAction(session);
            assertThat(action.getMaxAuthAge(session)).isZero();
            assertThat(action.initiatedActionSupport()).isEqualTo(InitiatedActionSupport.SUPPORTED);
            action.requiredActionChallenge(context);
        });

        assertThat(scene.page).isEqualTo("close-account.ftl");
        assertThat(scene.shown).containsEntry("ownAddress", ANA);
    }

    @Test
    void account_is_not_closed_without_the_confirmation() {
        scene.step((session, context) -> new CloseAccountAction(session).processAction(context), "other=1");

        assertThat(scene.page).isEqualTo("close-account.ftl");
        assertThat(scene.mails).isEmpty();
        assertThat(scene.events()).isEmpty();
    }

    @Test
    void confirmed_closing_removes_account_sessions_and_cookies() {
        scene.step((session, context) -> new CloseAccountAction(session).processAction(context), "close=1");

        assertThat(scene.mails).containsExactly(ANA + " close-account.ftl");
        assertThat(scene.removed)
                .startsWith("sessions", "account")
                .contains("cookie KEYCLOAK_IDENTITY", "sign-in", "cookie KC_RESTART");
        assertThat(scene.events()).containsExactly("DELETE_ACCOUNT null");
        assertThat(scene.page).isEqualTo("info.ftl");
        assertThat(scene.shown).containsEntry("info", "closeAccount.done");
    }

    @Test
    void failed_removal_is_no_closed_account() {
        scene.removable = false;

        assertThatThrownBy(() -> scene.step(
                        (session, context) -> new CloseAccountAction(session).processAction(context), "close=1"))
                .isInstanceOf(IllegalStateException.class);
        assertThat(scene.removed).containsExactly("sessions", "account");
        assertThat(scene.events()).isEmpty();
    }

    @Test
    void mails_of_the_account_go_to_the_address_they_are_about() {
        scene.step((session, context) -> new AccountMails(session, scene.realm).closed(context.getUser()));

        assertThat(scene.mails).containsExactly(ANA + " close-account.ftl");
    }

    @ParameterizedTest
    @CsvSource({"Ana, Ana, false", "Ana, Eva, true", "Ana, '', true", "'', '', false", "'', Ana, true"})
    void person_is_locked_only_if_the_value_changes(String stored, String typed, boolean locked) {
        validate(Stream.of(stored).filter(value -> !value.isEmpty()).toList(), Arrays.asList(typed, null));

        assertThat(locks).hasSize(locked ? 1 : 0);
    }

    @Test
    void removed_attribute_locks_the_person_and_a_new_person_is_not_locked() {
        validate(List.of("Ana"), null);
        assertThat(locks).containsExactly("oj_person|oj|u1");

        validate(null, List.of("Ana"));
        assertThat(locks).hasSize(1);
    }

    private void validate(@Nullable List<String> stored, @Nullable Object typed) {
        UserModel person = stored == null
                ? null
                : Stub.of(UserModel.class)
                        .with("getId", "u1")
                        .calling("getAttributeStream", name -> stored.stream())
                        .make();
        AttributeContext profile =
                new AttributeContext(null, session(), Map.entry("firstName", List.of()), person, null, null);
        ValidationContext context = new UserProfileAttributeValidationContext(profile);
        PersonLockValidator validator = new PersonLockValidator();

        assertThat(validator.validate(typed, "firstName", context, ValidatorConfig.EMPTY))
                .isSameAs(context);
        assertThat(context.isValid()).isTrue();
        assertThat(validator.getId()).isEqualTo("person-lock");
    }

    private KeycloakSession session() {
        EntityManager entities = Stub.of(EntityManager.class)
                .calling("createNativeQuery", sql -> query())
                .with("find", null)
                .make();
        return Stub.of(KeycloakSession.class)
                .with(
                        "getContext",
                        Stub.of(KeycloakContext.class)
                                .with("getRealm", scene.realm)
                                .make())
                .with(
                        "getProvider",
                        Stub.of(JpaConnectionProvider.class)
                                .with("getEntityManager", entities)
                                .make())
                .make();
    }

    private Query query() {
        List<Query> self = new ArrayList<>();
        self.add(Stub.of(Query.class)
                .calling("setParameter", set -> {
                    locks.add((String) set.getLast());
                    return self.getFirst();
                })
                .with("getSingleResult", "")
                .make());
        return self.getFirst();
    }

    private void signIn() {
        scene.step((session, context) -> new MailRefusedAction("https://portal").evaluateTriggers(context));
    }

    /** As the mail queue records it. */
    private void refuse() {
        String sealed = scene.sessions.run(
                session -> Seal.of(session, scene.realm, "mail-refusal").of(ANA));
        database.update("insert into oj_mail_refusal(realm_id, address) values ('oj', '" + sealed + "')");
    }
}

package gt.gob.oj.keycloak.account;

import static gt.gob.oj.keycloak.account.AccountScene.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.authentication.InitiatedActionSupport;

@Tag("slow")
class ChangeEmailActionTest {

    private static final String NEW = "ana.xicara@example.com";

    private static QueueDatabase database;

    private final AccountScene scene = new AccountScene(database);
    private Instant now = Instant.parse("2026-01-01T12:00:00Z");

    @BeforeAll
    static void start() throws Exception {
        database = new QueueDatabase("gt/gob/oj/keycloak/mail/changelog.xml");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void action_asks_for_the_new_address_first() {
        scene.step((session, context) -> {
            ChangeEmailAction action = new ChangeEmailAction(session, "https://portal", clock());
            assertThat(action.initiatedActionSupport()).isEqualTo(InitiatedActionSupport.SUPPORTED);
            action.requiredActionChallenge(context);
        });

        assertThat(scene.page).isEqualTo("change-email-address.ftl");
        assertThat(scene.shown)
                .containsEntry("typed", "")
                .containsEntry("oldAddress", ANA)
                .containsEntry("helpUrl", "https://portal/asistencia");
        assertThat(scene.mistakes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', missing",
        "ana, wrong",
        "ana@localhost, wrong",
        "ana@exa mple@x.com, wrong",
        "ANA@example.com, same"
    })
    void impossible_address_is_shown_again_with_its_mistake(String typed, String mistake) {
        submit("action=send", "email=" + typed);

        assertThat(scene.page).isEqualTo("change-email-address.ftl");
        assertThat(scene.mistakes).containsExactly("email changeEmail.address." + mistake);
        assertThat(scene.mails).isEmpty();
    }

    @Test
    void address_has_a_maximum_length() {
        String domain = "@" + "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".example.com";
        String longest = "a".repeat(254 - domain.length()) + domain;
        submit("action=send", "email=a" + longest);
        assertThat(scene.mistakes).containsExactly("email changeEmail.address.wrong");

        submit("action=send", "email=" + longest);
        assertThat(scene.mistakes).isEmpty();
        assertThat(scene.codes).containsKey(longest);
    }

    @Test
    void both_mailboxes_get_different_seals_and_their_own_code() {
        submit("action=send", "email= ANA.Xicara@example.com ");

        assertThat(scene.mails).containsExactly(ANA + " change-email-code.ftl", NEW + " change-email-code.ftl");
        assertThat(scene.codes.get(ANA)).matches("[0-9]{6}");
        assertThat(scene.codes.get(NEW)).matches("[0-9]{6}");
        assertThat(scene.page).isEqualTo("change-email-codes.ftl");
        assertThat(scene.shown)
                .containsEntry("newAddress", NEW)
                .containsEntry("minutes", 10)
                .containsEntry("typedOld", "");
        assertThat((String) scene.note("change-email")).doesNotContain(scene.codes.get(ANA), scene.codes.get(NEW));
    }

    @Test
    void owner_of_a_taken_address_is_informed_and_the_page_looks_the_same() {
        scene.others.put(NEW, scene.otherAccount(NEW));
        submit("action=send", "email=" + NEW);

        assertThat(scene.mails).containsExactly(ANA + " change-email-code.ftl", NEW + " change-email-taken.ftl");
        assertThat(scene.codes).containsOnlyKeys(ANA);
        assertThat(scene.page).isEqualTo("change-email-codes.ftl");
        assertThat(scene.mistakes).isEmpty();
    }

    @Test
    void owner_without_an_address_gets_no_mail() {
        scene.others.put(NEW, scene.otherAccount(null));
        submit("action=send", "email=" + NEW);

        assertThat(scene.mails).containsExactly(ANA + " change-email-code.ftl");
    }

    @Test
    void both_codes_change_address_and_user_name() {
        submit("action=send", "email=" + NEW);
        scene.mails.clear();
        confirm(scene.codes.get(ANA), scene.codes.get(NEW));

        assertThat(scene.ana)
                .containsEntry("Email", NEW)
                .containsEntry("Username", NEW)
                .containsEntry("EmailVerified", true);
        assertThat(scene.mails).containsExactly(ANA + " change-email-done.ftl", NEW + " change-email-done.ftl");
        assertThat(scene.events()).containsExactly("UPDATE_EMAIL null");
        assertThat(scene.success).isTrue();
        assertThat(scene.note("change-email")).isNull();
    }

    @Test
    void swapped_codes_are_refused_and_recorded() {
        submit("action=send", "email=" + NEW);
        confirm(scene.codes.get(NEW), scene.codes.get(ANA));

        assertThat(scene.mistakes).containsExactly("old-code changeEmail.codes.wrong");
        assertThat(scene.events()).containsExactly("UPDATE_EMAIL_ERROR invalid_code");
        assertUnchanged();
    }

    @Test
    void incomplete_codes_are_shown_again_without_counting_an_attempt() {
        submit("action=send", "email=" + NEW);
        for (int i = 0; i < 6; i++) {
            confirm("12345", "654321");
        }

        assertThat(scene.mistakes).containsExactly("old-code changeEmail.codes.old.missing");
        assertThat(scene.shown).containsEntry("typedOld", "12345").containsEntry("typedNew", "654321");
        assertThat(scene.events()).isEmpty();
        confirm(scene.codes.get(ANA), scene.codes.get(NEW));
        assertThat(scene.success).isTrue();
    }

    @Test
    void right_codes_are_refused_after_five_attempts() {
        submit("action=send", "email=" + NEW);
        for (int i = 0; i < 5; i++) {
            confirm(scene.codes.get(NEW), scene.codes.get(ANA));
        }
        confirm(scene.codes.get(ANA), scene.codes.get(NEW));

        assertThat(scene.mistakes).containsExactly("old-code changeEmail.codes.over");
        assertThat(scene.events()).last().isEqualTo("UPDATE_EMAIL_ERROR expired_code");
        assertUnchanged();
    }

    @Test
    void right_codes_are_refused_after_ten_minutes() {
        submit("action=send", "email=" + NEW);
        now = now.plus(Duration.ofMinutes(10));
        confirm(scene.codes.get(ANA), scene.codes.get(NEW));

        assertThat(scene.mistakes).containsExactly("old-code changeEmail.codes.over");
        assertUnchanged();
    }

    @Test
    void address_registered_in_the_meantime_is_not_taken_over() {
        submit("action=send", "email=" + NEW);
        scene.others.put(NEW, scene.otherAccount(NEW));
        confirm(scene.codes.get(ANA), scene.codes.get(NEW));

        assertThat(scene.page).isEqualTo("change-email-address.ftl");
        assertThat(scene.mistakes).containsExactly("email changeEmail.address.taken");
        assertThat(scene.note("change-email")).isNull();
        assertUnchanged();
    }

    @Test
    void codes_work_once() {
        submit("action=send", "email=" + NEW);
        Object waiting = scene.note("change-email");
        confirm(scene.codes.get(ANA), scene.codes.get(NEW));
        scene.success = false;
        scene.step(
                (session, context) -> context.getAuthenticationSession().setAuthNote("change-email", (String) waiting));
        confirm(scene.codes.get(ANA), scene.codes.get(NEW));

        assertThat(scene.success).isFalse();
        assertThat(scene.mistakes).containsExactly("old-code changeEmail.codes.over");
    }

    @Test
    void resent_mails_have_new_codes() {
        submit("action=send", "email=" + NEW);
        String first = scene.codes.get(ANA);
        Object waiting = scene.note("change-email");
        submit("action=resend");

        assertThat(scene.mails).hasSize(4);
        assertThat(scene.note("change-email")).isNotEqualTo(waiting);
        confirm(first, "000000");
        assertThat(scene.success).isFalse();
        confirm(scene.codes.get(ANA), scene.codes.get(NEW));
        assertThat(scene.success).isTrue();
    }

    @Test
    void mails_are_sent_five_times_an_hour() {
        for (int i = 0; i < 5; i++) {
            submit("action=send", "email=" + NEW);
            assertThat(scene.mistakes).isEmpty();
        }
        submit("action=resend");

        assertThat(scene.mails).hasSize(10);
        assertThat(scene.page).isEqualTo("change-email-codes.ftl");
        assertThat(scene.mistakes).containsExactly("old-code changeEmail.address.tooOften");
        submit("action=other");
        submit("action=send", "email=" + NEW);
        assertThat(scene.page).isEqualTo("change-email-address.ftl");
        assertThat(scene.shown).containsEntry("typed", NEW);
        assertThat(scene.mistakes).containsExactly("email changeEmail.address.tooOften");
    }

    @Test
    void waiting_codes_survive_a_reload_and_end_with_another_address() {
        submit("action=send", "email=" + NEW);
        submit("action=unknown");
        assertThat(scene.page).isEqualTo("change-email-codes.ftl");
        assertThat(scene.shown).containsEntry("newAddress", NEW);

        submit("action=other");
        assertThat(scene.page).isEqualTo("change-email-address.ftl");
        assertThat(scene.note("change-email")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"confirm", "resend", "''"})
    void nothing_is_confirmed_or_resent_without_a_waiting_address(String action) {
        submit("action=" + action, "old-code=123456", "new-code=654321");

        assertThat(scene.page).isEqualTo("change-email-address.ftl");
        assertThat(scene.mails).isEmpty();
        assertThat(scene.events()).isEmpty();
    }

    private void assertUnchanged() {
        assertThat(scene.ana).containsEntry("Email", ANA).containsEntry("Username", ANA);
        assertThat(scene.success).isFalse();
    }

    private void confirm(String old, String fresh) {
        submit("action=confirm", "old-code=" + old, "new-code=" + fresh);
    }

    private void submit(String... fields) {
        scene.step(
                (session, context) -> new ChangeEmailAction(session, "https://portal", clock()).processAction(context),
                fields);
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}

package gt.gob.oj.keycloak.account;

import static gt.gob.oj.keycloak.account.AccountScene.ANA;
import static gt.gob.oj.keycloak.account.EmailChange.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The second step of a change of address: the codes from both mailboxes. */
@Tag("slow")
class ChangeEmailCodesTest {

    private static QueueDatabase database;

    private final AccountScene scene = new AccountScene(database);
    private final EmailChange change = new EmailChange(scene);

    @BeforeAll
    static void start() throws Exception {
        database = new QueueDatabase("gt/gob/oj/keycloak/mail/changelog.xml");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void both_codes_change_address_and_user_name() {
        change.submit("action=send", "email=" + NEW);
        scene.mails.clear();
        change.confirm(scene.codes.get(ANA), scene.codes.get(NEW));

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
        change.submit("action=send", "email=" + NEW);
        change.confirm(scene.codes.get(NEW), scene.codes.get(ANA));

        assertThat(scene.mistakes).containsExactly("old-code changeEmail.codes.wrong");
        assertThat(scene.events()).containsExactly("UPDATE_EMAIL_ERROR invalid_code");
        change.assertUnchanged();
    }

    @Test
    void incomplete_codes_are_shown_again_without_counting_an_attempt() {
        change.submit("action=send", "email=" + NEW);
        for (int i = 0; i < 6; i++) {
            change.confirm("12345", "654321");
        }

        assertThat(scene.mistakes).containsExactly("old-code changeEmail.codes.old.missing");
        assertThat(scene.shown).containsEntry("typedOld", "12345").containsEntry("typedNew", "654321");
        assertThat(scene.events()).isEmpty();
        change.confirm(scene.codes.get(ANA), scene.codes.get(NEW));
        assertThat(scene.success).isTrue();
    }

    @Test
    void right_codes_are_refused_after_five_attempts() {
        change.submit("action=send", "email=" + NEW);
        for (int i = 0; i < 5; i++) {
            change.confirm(scene.codes.get(NEW), scene.codes.get(ANA));
        }
        change.confirm(scene.codes.get(ANA), scene.codes.get(NEW));

        assertThat(scene.mistakes).containsExactly("old-code changeEmail.codes.over");
        assertThat(scene.events()).last().isEqualTo("UPDATE_EMAIL_ERROR expired_code");
        change.assertUnchanged();
    }

    @Test
    void right_codes_are_refused_after_ten_minutes() {
        change.submit("action=send", "email=" + NEW);
        change.pass(Duration.ofMinutes(10));
        change.confirm(scene.codes.get(ANA), scene.codes.get(NEW));

        assertThat(scene.mistakes).containsExactly("old-code changeEmail.codes.over");
        change.assertUnchanged();
    }

    @Test
    void address_registered_in_the_meantime_is_not_taken_over() {
        change.submit("action=send", "email=" + NEW);
        scene.others.put(NEW, scene.otherAccount(NEW));
        change.confirm(scene.codes.get(ANA), scene.codes.get(NEW));

        assertThat(scene.page.template).isEqualTo("change-email-address.ftl");
        assertThat(scene.mistakes).containsExactly("email changeEmail.address.taken");
        assertThat(scene.note("change-email")).isNull();
        change.assertUnchanged();
    }

    @Test
    void codes_work_once() {
        change.submit("action=send", "email=" + NEW);
        Object waiting = scene.note("change-email");
        change.confirm(scene.codes.get(ANA), scene.codes.get(NEW));
        scene.success = false;
        scene.step(
                (session, context) -> context.getAuthenticationSession().setAuthNote("change-email", (String) waiting));
        change.confirm(scene.codes.get(ANA), scene.codes.get(NEW));

        assertThat(scene.success).isFalse();
        assertThat(scene.mistakes).containsExactly("old-code changeEmail.codes.over");
    }

    @Test
    void resent_mails_have_new_codes() {
        change.submit("action=send", "email=" + NEW);
        String first = scene.codes.get(ANA);
        Object waiting = scene.note("change-email");
        change.submit("action=resend");

        assertThat(scene.mails).hasSize(4);
        assertThat(scene.note("change-email")).isNotEqualTo(waiting);
        change.confirm(first, "000000");
        assertThat(scene.success).isFalse();
        change.confirm(scene.codes.get(ANA), scene.codes.get(NEW));
        assertThat(scene.success).isTrue();
    }
}

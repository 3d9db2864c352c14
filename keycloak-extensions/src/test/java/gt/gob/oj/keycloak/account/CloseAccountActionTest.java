package gt.gob.oj.keycloak.account;

import static gt.gob.oj.keycloak.account.AccountScene.ANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.queue.QueueDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.authentication.InitiatedActionSupport;

@Tag("slow")
class CloseAccountActionTest {

    private static QueueDatabase database;

    private final AccountScene scene = new AccountScene(database);

    @BeforeAll
    static void start() throws Exception {
        database = new QueueDatabase("gt/gob/oj/keycloak/mail/changelog.xml");
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @Test
    void closing_always_asks_for_the_password_and_for_a_confirmation() {
        scene.step((session, context) -> {
            CloseAccountAction action = new CloseAccountAction(session);
            assertThat(action.getMaxAuthAge(session)).isZero();
            assertThat(action.initiatedActionSupport()).isEqualTo(InitiatedActionSupport.SUPPORTED);
            action.requiredActionChallenge(context);
        });

        assertThat(scene.page.template).isEqualTo("close-account.ftl");
        assertThat(scene.shown).containsEntry("ownAddress", ANA);
    }

    @Test
    void account_is_not_closed_without_the_confirmation() {
        scene.step((session, context) -> new CloseAccountAction(session).processAction(context), "other=1");

        assertThat(scene.page.template).isEqualTo("close-account.ftl");
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
        assertThat(scene.page.template).isEqualTo("info.ftl");
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
}

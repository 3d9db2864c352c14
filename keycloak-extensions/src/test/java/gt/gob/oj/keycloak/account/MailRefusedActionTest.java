package gt.gob.oj.keycloak.account;

import static gt.gob.oj.keycloak.account.AccountScene.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Seal;
import gt.gob.oj.keycloak.queue.QueueDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The notice of a refused mail at the next sign-in. */
@Tag("slow")
class MailRefusedActionTest {

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

        assertThat(scene.page.template).isEqualTo("mail-refused.ftl");
        assertThat(scene.shown)
                .containsEntry("address", ANA)
                .containsEntry("profileUrl", "https://portal/mi-perfil")
                .containsEntry("helpUrl", "https://portal/asistencia");
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

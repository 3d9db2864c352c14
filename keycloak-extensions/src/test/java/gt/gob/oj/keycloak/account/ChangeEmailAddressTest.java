package gt.gob.oj.keycloak.account;

import static gt.gob.oj.keycloak.account.AccountScene.ANA;
import static gt.gob.oj.keycloak.account.EmailChange.NEW;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.queue.QueueDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.authentication.InitiatedActionSupport;

/** The first step of a change of address: the new address, and the mails to both mailboxes. */
@Tag("slow")
class ChangeEmailAddressTest {

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
    void action_asks_for_the_new_address_first() {
        scene.step((session, context) -> {
            ChangeEmailAction action = change.action(session);
            assertThat(action.initiatedActionSupport()).isEqualTo(InitiatedActionSupport.SUPPORTED);
            action.requiredActionChallenge(context);
        });

        assertThat(scene.page.template).isEqualTo("change-email-address.ftl");
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
        change.submit("action=send", "email=" + typed);

        assertThat(scene.page.template).isEqualTo("change-email-address.ftl");
        assertThat(scene.mistakes).containsExactly("email changeEmail.address." + mistake);
        assertThat(scene.mails).isEmpty();
    }

    @Test
    void address_has_a_maximum_length() {
        String domain = "@" + "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".example.com";
        String longest = "a".repeat(254 - domain.length()) + domain;
        change.submit("action=send", "email=a" + longest);
        assertThat(scene.mistakes).containsExactly("email changeEmail.address.wrong");

        change.submit("action=send", "email=" + longest);
        assertThat(scene.mistakes).isEmpty();
        assertThat(scene.codes).containsKey(longest);
    }

    @Test
    void both_mailboxes_get_different_seals_and_their_own_code() {
        change.submit("action=send", "email= ANA.Xicara@example.com ");

        assertThat(scene.mails).containsExactly(ANA + " change-email-code.ftl", NEW + " change-email-code.ftl");
        assertThat(scene.codes.get(ANA)).matches("[0-9]{6}");
        assertThat(scene.codes.get(NEW)).matches("[0-9]{6}");
        assertThat(scene.page.template).isEqualTo("change-email-codes.ftl");
        assertThat(scene.shown)
                .containsEntry("newAddress", NEW)
                .containsEntry("minutes", 10)
                .containsEntry("typedOld", "");
        assertThat((String) scene.note("change-email")).doesNotContain(scene.codes.get(ANA), scene.codes.get(NEW));
    }

    @Test
    void owner_of_a_taken_address_is_informed_and_the_page_looks_the_same() {
        scene.others.put(NEW, scene.otherAccount(NEW));
        change.submit("action=send", "email=" + NEW);

        assertThat(scene.mails).containsExactly(ANA + " change-email-code.ftl", NEW + " change-email-taken.ftl");
        assertThat(scene.codes).containsOnlyKeys(ANA);
        assertThat(scene.page.template).isEqualTo("change-email-codes.ftl");
        assertThat(scene.mistakes).isEmpty();
    }

    @Test
    void owner_without_an_address_gets_no_mail() {
        scene.others.put(NEW, scene.otherAccount(null));
        change.submit("action=send", "email=" + NEW);

        assertThat(scene.mails).containsExactly(ANA + " change-email-code.ftl");
    }

    @Test
    void mails_are_sent_five_times_an_hour() {
        for (int i = 0; i < 5; i++) {
            change.submit("action=send", "email=" + NEW);
            assertThat(scene.mistakes).isEmpty();
        }
        change.submit("action=resend");

        assertThat(scene.mails).hasSize(10);
        assertThat(scene.page.template).isEqualTo("change-email-codes.ftl");
        assertThat(scene.mistakes).containsExactly("old-code changeEmail.address.tooOften");
        change.submit("action=other");
        change.submit("action=send", "email=" + NEW);
        assertThat(scene.page.template).isEqualTo("change-email-address.ftl");
        assertThat(scene.shown).containsEntry("typed", NEW);
        assertThat(scene.mistakes).containsExactly("email changeEmail.address.tooOften");
    }

    @Test
    void waiting_codes_survive_a_reload_and_end_with_another_address() {
        change.submit("action=send", "email=" + NEW);
        change.submit("action=unknown");
        assertThat(scene.page.template).isEqualTo("change-email-codes.ftl");
        assertThat(scene.shown).containsEntry("newAddress", NEW);

        change.submit("action=other");
        assertThat(scene.page.template).isEqualTo("change-email-address.ftl");
        assertThat(scene.note("change-email")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"confirm", "resend", "''"})
    void nothing_is_confirmed_or_resent_without_a_waiting_address(String action) {
        change.submit("action=" + action, "old-code=123456", "new-code=654321");

        assertThat(scene.page.template).isEqualTo("change-email-address.ftl");
        assertThat(scene.mails).isEmpty();
        assertThat(scene.events()).isEmpty();
    }
}

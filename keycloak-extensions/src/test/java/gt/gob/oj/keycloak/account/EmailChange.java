package gt.gob.oj.keycloak.account;

import static gt.gob.oj.keycloak.account.AccountScene.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.keycloak.models.KeycloakSession;

/** Ana changes her address, step by step. */
final class EmailChange {

    static final String NEW = "ana.xicara@example.com";

    private final AccountScene scene;

    private Instant now = Instant.parse("2026-01-01T12:00:00Z");

    EmailChange(AccountScene scene) {
        this.scene = scene;
    }

    ChangeEmailAction action(KeycloakSession session) {
        return new ChangeEmailAction(session, "https://portal", Clock.fixed(now, ZoneOffset.UTC));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void submit(String... fields) {
        scene.step((session, context) -> action(session).processAction(context), fields);
    }

    void confirm(String old, String fresh) {
        submit("action=confirm", "old-code=" + old, "new-code=" + fresh);
    }

    void assertUnchanged() {
        assertThat(scene.ana).containsEntry("Email", ANA).containsEntry("Username", ANA);
        assertThat(scene.success).isFalse();
    }
}

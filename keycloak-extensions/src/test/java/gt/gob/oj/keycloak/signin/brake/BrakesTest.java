package gt.gob.oj.keycloak.signin.brake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.queue.DatabaseSessions;
import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The attempts are counted in a real PostgreSQL. */
@Tag("slow")
class BrakesTest {

    private static final BrakeSettings SETTINGS = new BrakeSettings(2, 3, 4);
    private static final String HOME = "192.0.2.1";

    private static QueueDatabase database;

    private final RealmModel realm =
            Stub.of(RealmModel.class).with("getId", "oj").make();
    private final DatabaseSessions sessions = new DatabaseSessions(database, realm);

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
    }

    @Test
    void attempts_are_counted_by_name_and_by_network() {
        assertThat(attempt("ana@example.com", HOME)).isEqualTo(new Brakes.Attempt(1, 1, SETTINGS));
        assertThat(attempt(" ANA@example.com", HOME)).isEqualTo(new Brakes.Attempt(2, 2, SETTINGS));
        assertThat(attempt("luis@example.com", HOME)).isEqualTo(new Brakes.Attempt(1, 3, SETTINGS));
        assertThat(attempt("luis@example.com", "198.51.100.1")).isEqualTo(new Brakes.Attempt(2, 1, SETTINGS));
    }

    @Test
    void attempt_without_an_address_is_counted_by_name_only() {
        assertThat(attempt("ana@example.com", "")).isEqualTo(new Brakes.Attempt(1, 0, SETTINGS));
        assertThat(firstNeedsCaptcha("")).isFalse();
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void attempt_is_counted_even_if_the_request_fails() {
        assertThatThrownBy(() -> sessions.run(session -> {
                    brakes("ana@example.com", HOME).apply(session).attempt();
                    throw new IllegalStateException("the request fails");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(attempt("ana@example.com", HOME).byName()).isEqualTo(2);
    }

    @Test
    void right_password_subtracts_only_its_own_attempt() {
        attempt("ana@example.com", HOME);
        attempt("ana@example.com", HOME);
        sessions.perform(
                session -> brakes("ana@example.com", HOME).apply(session).passwordWasRight());

        assertThat(attempt("ana@example.com", HOME)).isEqualTo(new Brakes.Attempt(2, 2, SETTINGS));
    }

    @Test
    void new_page_needs_the_captcha_once_its_network_has_used_its_attempts() {
        attempt("ana@example.com", HOME);
        attempt("luis@example.com", HOME);
        assertThat(firstNeedsCaptcha(HOME)).isFalse();

        attempt("eva@example.com", HOME);
        assertThat(firstNeedsCaptcha(HOME)).isTrue();
        assertThat(firstNeedsCaptcha("198.51.100.1")).isFalse();
    }

    @Test
    void attempts_expire_after_fifteen_minutes_and_are_deleted() {
        attempt("ana@example.com", HOME);
        assertThat(database.value("select count(*) from oj_tally where ends_at"
                        + " between now() + interval '14 minutes' and now() + interval '15 minutes'"))
                .isEqualTo(2L);

        database.update("update oj_tally set ends_at = now() - interval '1 second'");
        assertThat(attempt("luis@example.com", "198.51.100.1")).isEqualTo(new Brakes.Attempt(1, 1, SETTINGS));
        assertThat(rows()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, false, false, false",
        "2, 1, false, true, false",
        "3, 1, true, true, false",
        "1, 2, false, false, false",
        "1, 3, false, true, false",
        "1, 4, true, true, false",
        "1, 5, true, true, true"
    })
    void captcha_and_refusal_follow_the_counts(
            int byName, int byAddress, boolean captcha, boolean next, boolean refused) {
        Brakes.Attempt attempt = new Brakes.Attempt(byName, byAddress, SETTINGS);

        assertThat(attempt.needsCaptcha()).isEqualTo(captcha);
        assertThat(attempt.nextNeedsCaptcha()).isEqualTo(next);
        assertThat(attempt.isNetworkRefused()).isEqualTo(refused);
    }

    @Test
    void spellings_of_a_name_have_one_key_per_realm() {
        RealmModel other = Stub.of(RealmModel.class).with("getId", "other").make();

        assertThat(Brakes.key(realm, " ANA@example.com")).isEqualTo(Brakes.key(realm, "ana@example.com"));
        assertThat(Brakes.key(realm, "ana@example.com"))
                .isNotEqualTo(Brakes.key(realm, "eva@example.com"))
                .isNotEqualTo(Brakes.key(other, "ana@example.com"));
    }

    private Brakes.Attempt attempt(String name, String address) {
        return sessions.run(session -> brakes(name, address).apply(session).attempt());
    }

    private boolean firstNeedsCaptcha(String address) {
        return sessions.run(session -> brakes("", address).apply(session).firstNeedsCaptcha());
    }

    private Function<KeycloakSession, Brakes> brakes(String name, String address) {
        return session -> new Brakes(session, realm, SETTINGS, name, address);
    }

    private static long rows() {
        return (Long) database.value("select count(*) from oj_tally");
    }
}

package gt.gob.oj.keycloak.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gt.gob.oj.keycloak.Stub;
import gt.gob.oj.keycloak.queue.QueueDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Runs in a real PostgreSQL. */
@Tag("slow")
class CitizenDirectoryTest {

    private static final String USERS = """
            create table user_entity(id text, realm_id text, username text, email text, email_constraint text)""";
    private static final Citizen ANA = new Citizen(new Cui("2032558520108"), new BirthDate(LocalDate.of(1990, 3, 27)));
    private static final Citizen LUIS = new Citizen(new Cui("2819681601304"), new BirthDate(LocalDate.of(1980, 1, 1)));
    private static final Instant NOW = Instant.parse("2026-05-20T12:00:00Z");
    private static final RealmModel OJ = realm("oj");

    private static QueueDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new QueueDatabase("gt/gob/oj/keycloak/citizen/changelog.xml", USERS, CitizenEntity.class);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void empty() {
        database.update("truncate oj_citizen");
    }

    @Test
    void citizen_is_found_by_user_and_by_cui_only_in_their_realm() {
        enter("u1", ANA);

        with(directory -> {
            assertThat(directory.find(OJ, "u1")).contains(ANA);
            assertThat(directory.ownerOf(OJ, ANA.cui())).contains("u1");
            assertThat(directory.find(realm("other"), "u1")).isEmpty();
            assertThat(directory.ownerOf(realm("other"), ANA.cui())).isEmpty();
            assertThat(directory.ownerOf(OJ, LUIS.cui())).isEmpty();
        });
        assertThat(database.value("select cast(created_at = '2026-05-20T12:00:00Z' as text) from oj_citizen"))
                .isEqualTo("true");
    }

    @Test
    void several_citizens_are_found_at_once_without_damaged_rows() {
        enter("u1", ANA);
        enter("u2", LUIS);
        database.update(
                "insert into oj_citizen values ('oj', 'u3', '1234567899999', '1990-01-01', '2026-01-01T00:00:00Z')");

        with(directory -> assertThat(directory.find(OJ, List.of("u1", "u2", "u3", "u4")))
                .containsOnlyKeys("u1", "u2")
                .containsEntry("u1", ANA));
    }

    @Test
    void cui_is_free_and_locked_by_the_check_until_it_is_entered() {
        with(directory -> {
            assertThat(directory.holdIfFree(OJ, ANA.cui())).isTrue();
            assertThat(database.value("select count(*) from pg_locks where locktype = 'advisory'"))
                    .isEqualTo(1L);
        });
        enter("u1", ANA);
        with(directory -> assertThat(directory.holdIfFree(OJ, ANA.cui())).isFalse());
    }

    @Test
    void second_owner_of_a_cui_is_rejected_immediately() {
        enter("u1", ANA);
        assertThatThrownBy(() -> with(directory -> {
                    assertThatThrownBy(() -> directory.enter(OJ, "u2", ANA))
                            .isInstanceOf(ConstraintViolationException.class);
                    throw new IllegalStateException("refused at once");
                }))
                .hasMessage("refused at once");
    }

    @Test
    void removed_people_and_realms_leave_no_rows() {
        enter("u1", ANA);
        enter("u2", LUIS);
        with(directory -> directory.erase(OJ, "u1"));
        assertThat(database.value("select string_agg(user_id, ',') from oj_citizen"))
                .isEqualTo("u2");
        with(directory -> directory.eraseAll(realm("other")));
        assertThat(database.value("select count(*) from oj_citizen")).isEqualTo(1L);
        with(directory -> directory.eraseAll(OJ));
        assertThat(database.value("select count(*) from oj_citizen")).isEqualTo(0L);
    }

    @Test
    void directory_works_in_the_request_transaction() {
        database.inTransaction(entities -> {
            JpaConnectionProvider connection = Stub.of(JpaConnectionProvider.class)
                    .with("getEntityManager", entities)
                    .make();
            KeycloakSession session = Stub.of(KeycloakSession.class)
                    .with("getProvider", connection)
                    .make();
            CitizenDirectory.of(session).enter(OJ, "u1", ANA);
            return 0;
        });
        with(directory -> assertThat(directory.find(OJ, "u1")).contains(ANA));
    }

    private static void enter(String userId, Citizen citizen) {
        with(directory -> directory.enter(OJ, userId, citizen));
    }

    private static void with(Consumer<CitizenDirectory> work) {
        database.inTransaction(entities -> {
            work.accept(new CitizenDirectory(entities, Clock.fixed(NOW, ZoneOffset.UTC)));
            return 0;
        });
    }

    private static RealmModel realm(String id) {
        return Stub.of(RealmModel.class).with("getId", id).make();
    }
}

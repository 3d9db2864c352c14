package gt.gob.oj.keycloak.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.keycloak.models.jpa.entities.CredentialEntity;
import org.keycloak.models.jpa.entities.FederatedIdentityEntity;
import org.keycloak.models.jpa.entities.UserAttributeEntity;
import org.keycloak.models.jpa.entities.UserEntity;
import org.keycloak.models.jpa.entities.UserRequiredActionEntity;

/** Runs on Keycloak's own entities, in a real PostgreSQL. */
@Tag("slow")
class PersonLockTest {

    private static final String PERSON = "ana";

    @Test
    void request_with_stale_data_sees_concurrent_writes_once_it_has_the_lock() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                SessionFactory people = people(postgres)) {
            people.inTransaction(entities -> {
                UserEntity ana = new UserEntity();
                ana.setId(PERSON);
                ana.setRealmId("oj");
                ana.setUsername(PERSON);
                entities.persist(ana);
                entities.persist(attribute(ana, "address", "Zona 1"));
            });

            List<String> seen = people.fromTransaction(late -> {
                assertThat(values(late)).containsExactly("Zona 1");
                people.inTransaction(early -> {
                    PersonLock.take(early, "oj", PERSON);
                    UserEntity ana = early.find(UserEntity.class, PERSON);
                    ana.getAttributes().iterator().next().setValue("Zona 2");
                    early.persist(attribute(ana, "phoneNumber", "+50255551234"));
                });
                PersonLock.take(late, "oj", PERSON);
                return values(late);
            });

            assertThat(seen).containsExactlyInAnyOrder("Zona 2", "+50255551234");
        }
    }

    private static List<String> values(EntityManager entities) {
        return entities.find(UserEntity.class, PERSON).getAttributes().stream()
                .map(UserAttributeEntity::getValue)
                .toList();
    }

    private static UserAttributeEntity attribute(UserEntity person, String name, String value) {
        UserAttributeEntity attribute = new UserAttributeEntity();
        attribute.setId(name);
        attribute.setUser(person);
        attribute.setName(name);
        attribute.setValue(value);
        return attribute;
    }

    private static SessionFactory people(EmbeddedPostgres postgres) {
        Configuration configuration = new Configuration()
                .setProperty("jakarta.persistence.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty("jakarta.persistence.jdbc.user", "postgres")
                .setProperty("hibernate.hbm2ddl.auto", "create");
        List.of(
                        UserEntity.class,
                        UserAttributeEntity.class,
                        UserRequiredActionEntity.class,
                        CredentialEntity.class,
                        FederatedIdentityEntity.class)
                .forEach(configuration::addAnnotatedClass);
        return configuration.buildSessionFactory();
    }
}

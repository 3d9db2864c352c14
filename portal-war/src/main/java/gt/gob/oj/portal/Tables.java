package gt.gob.oj.portal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Migrates the database before the first request. */
@ApplicationScoped
class Tables {
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    void migrate(@Observes @Initialized(ApplicationScoped.class) Object start) {
        Flyway.configure(Tables.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .connectRetries(60)
                .connectRetriesInterval(5)
                .load()
                .migrate();
    }
}

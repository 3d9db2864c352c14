package gt.gob.oj.portal.page.form;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

@ApplicationScoped
class FormWiring {
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Produces
    @Singleton
    KeptFormTable keptForms() {
        return new KeptFormTable(database);
    }
}

package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.settings.Environment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the catalogue once. */
@ApplicationScoped
class CatalogueWiring {
    @Produces
    @Singleton
    Catalogue catalogue(Environment environment) {
        return Catalogue.read(environment);
    }
}

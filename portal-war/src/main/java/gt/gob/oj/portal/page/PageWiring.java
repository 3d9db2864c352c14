package gt.gob.oj.portal.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import javax.sql.DataSource;

/** Reads the configuration of this package once. */
@ApplicationScoped
class PageWiring {
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Produces
    @Singleton
    PortalAddress address(Environment environment) {
        return new PortalAddress(URI.create(environment.require("PORTAL_URL")));
    }

    @Produces
    @Singleton
    SecretKeys keys(Environment environment) {
        return new SecretKeys(environment.require("OIDC_CLIENT_SECRET"));
    }

    @Produces
    @Singleton
    Assets assets() {
        return new Assets(Assets.class.getClassLoader());
    }

    @Produces
    @Singleton
    PageRenderer renderer(Assets assets) {
        return new PageRenderer(assets);
    }

    @Produces
    @Singleton
    FormTokens formTokens(SecretKeys keys) {
        return new FormTokens(keys.keyFor("forms"));
    }

    @Produces
    @Singleton
    KeptFormTable keptForms() {
        return new KeptFormTable(database);
    }

    @Produces
    @Singleton
    SecurityHeaders securityHeaders(Environment environment, PortalAddress portal) {
        return new SecurityHeaders(URI.create(environment.require("OIDC_ISSUER")), portal);
    }
}

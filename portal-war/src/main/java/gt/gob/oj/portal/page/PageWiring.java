package gt.gob.oj.portal.page;

import gt.gob.oj.portal.page.asset.Assets;
import gt.gob.oj.portal.page.http.SecurityHeaders;
import gt.gob.oj.portal.page.settings.Environment;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.page.settings.SecretKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;

/** Reads the configuration of this package once. */
@ApplicationScoped
class PageWiring {
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
    SecurityHeaders securityHeaders(Environment environment, PortalAddress portal) {
        return new SecurityHeaders(URI.create(environment.require("OIDC_ISSUER")), portal);
    }
}

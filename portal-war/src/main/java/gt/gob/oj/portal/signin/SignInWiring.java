package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.settings.Environment;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.page.settings.SecretKeys;
import gt.gob.oj.portal.signin.provider.IdentityServer;
import gt.gob.oj.portal.signin.provider.OidcSettings;
import gt.gob.oj.portal.signin.session.PersonSessions;
import gt.gob.oj.portal.signin.session.SignedOutSessions;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import javax.sql.DataSource;

/** Wires the parts of the sign-in. */
@ApplicationScoped
class SignInWiring {
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Produces
    @Singleton
    OidcSettings settings(Environment environment, PortalAddress portal) {
        return OidcSettings.from(environment, portal);
    }

    @Produces
    @Singleton
    Realm realm(OidcSettings settings) {
        return new Realm(URI.create(settings.issuer().getValue()));
    }

    @Produces
    @Singleton
    IdentityServer identityServer(OidcSettings settings) {
        return new IdentityServer(settings, Clock.systemUTC());
    }

    @Produces
    @Singleton
    AttemptCookies attempts(SecretKeys keys, PortalAddress portal) {
        return new AttemptCookies(keys.keyFor("sign-in"), portal);
    }

    @Produces
    @Singleton
    SignedOutSessions signedOut() {
        return new SignedOutSessions(database);
    }

    @Produces
    @Singleton
    PersonSessions sessions(SignedOutSessions signedOut) {
        return new PersonSessions(signedOut, Clock.systemUTC());
    }

    @Produces
    @Singleton
    FreshTokens freshTokens(IdentityServer server, PersonSessions sessions) {
        return new FreshTokens(server, sessions, Clock.systemUTC());
    }
}

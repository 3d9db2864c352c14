package gt.gob.oj.portal.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.signin.provider.IdentityServer.Exchange;
import gt.gob.oj.portal.signin.session.SignedIn;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.provider.Arguments;

/** The portal's class {@code IdentityServer}, connected to a small test provider. */
abstract class AtSmallProvider {
    final SmallProvider provider = new SmallProvider(0, null);

    @AfterEach
    void stop() {
        provider.close();
    }

    IdentityServer server() {
        return server(Map.of());
    }

    IdentityServer server(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("OIDC_ISSUER", provider.issuer());
        environment.put("OIDC_CLIENT_SECRET", "a-secret");
        return new IdentityServer(
                OidcSettings.from(
                        name -> Optional.ofNullable(environment.get(name)),
                        new PortalAddress(URI.create("http://localhost"))),
                Clock.systemUTC());
    }

    Exchange exchange(IdentityServer server) {
        Nonce nonce = new Nonce();
        provider.nonce = nonce.getValue();
        return server.exchange("a-code", new CodeVerifier(), nonce);
    }

    static SignedIn accepted(Exchange exchange) {
        assertThat(exchange).isInstanceOf(Exchange.Accepted.class);
        return ((Exchange.Accepted) exchange).person();
    }

    static Arguments bad(String what, Consumer<JWTClaimsSet.Builder> change) {
        return Arguments.of(what, change);
    }

    static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}

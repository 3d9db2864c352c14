package gt.gob.oj.portal.signin.provider;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import gt.gob.oj.portal.page.failure.OutOfService;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The identity server's metadata and signing keys, cached. */
final class Discovery {
    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 8_000;
    private static final Duration TRUST_METADATA = Duration.ofSeconds(10);
    private static final Duration TRUST_SILENCE = Duration.ofSeconds(2);

    /** Anybody can post a logout token with an unknown key id; this limits how often we fetch the keys for it. */
    private static final long KEY_FETCH_INTERVAL_MILLIS = 5_000;

    private final Issuer issuer;
    private final Clock clock;

    private volatile @Nullable Provider cached;
    private volatile Instant silentSince = Instant.EPOCH;

    Discovery(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    record Provider(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant at) {}

    /** At most seconds old, so that people are not redirected to a server that is down. */
    Provider fresh() {
        Provider known = cached;
        if (known != null && clock.instant().isBefore(known.at().plus(TRUST_METADATA))) {
            return known;
        }
        // After one timeout, other requests fail at once for a while instead of waiting for the silent server.
        if (clock.instant().isBefore(silentSince.plus(TRUST_SILENCE))) {
            throw new OutOfService(OutOfService.Part.SIGN_IN, "no answer to the last request");
        }
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
            JWKSource<SecurityContext> keys =
                    known != null && known.metadata().getJWKSetURI().equals(metadata.getJWKSetURI())
                            ? known.keys()
                            : keys(metadata.getJWKSetURI());
            Provider now = new Provider(metadata, keys, clock.instant());
            cached = now;
            return now;
        } catch (GeneralException | IOException e) {
            silentSince = clock.instant();
            throw new OutOfService(OutOfService.Part.SIGN_IN, e);
        }
    }

    /** Metadata of any age: for answers and logout tokens, which the server sends only while it is up. */
    Provider known() {
        Provider known = cached;
        return known == null ? fresh() : known;
    }

    private static JWKSource<SecurityContext> keys(URI address) throws MalformedURLException {
        return JWKSourceBuilder.create(
                        address.toURL(), new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, 100_000))
                .rateLimited(KEY_FETCH_INTERVAL_MILLIS)
                .retrying(true)
                .build();
    }
}

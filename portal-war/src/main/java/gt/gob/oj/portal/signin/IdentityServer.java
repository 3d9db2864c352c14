package gt.gob.oj.portal.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import gt.gob.oj.portal.page.OutOfService;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The server that knows the people. Every method either answers, answers "refused" (empty), or throws
 * {@link OutOfService} when the server does not answer within seconds.
 */
class IdentityServer {
    private static final System.Logger LOG = System.getLogger(IdentityServer.class.getName());
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 8_000;
    private static final Duration TRUST_METADATA = Duration.ofSeconds(10);
    private static final Duration TRUST_SILENCE = Duration.ofSeconds(2);
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    private final OidcSettings settings;
    private final Clock clock;

    private volatile @Nullable Discovered discovered;
    private volatile Instant silentSince = Instant.EPOCH;

    IdentityServer(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    private record Discovered(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant at) {}

    /** Asked anew every few seconds, so that people are not sent to a server that is down. */
    OIDCProviderMetadata metadata() {
        return discover().metadata();
    }

    Optional<SignedIn> exchange(String code, Attempt attempt) {
        AuthorizationGrant grant = new AuthorizationCodeGrant(
                new com.nimbusds.oauth2.sdk.AuthorizationCode(code), settings.answerAddress(), attempt.verifier());
        return ask(grant).flatMap(tokens -> accept(tokens, attempt.nonce()));
    }

    Optional<SignedIn> refresh(String refreshToken) {
        return ask(new RefreshTokenGrant(new RefreshToken(refreshToken))).flatMap(tokens -> accept(tokens, null));
    }

    Optional<LogoutTokenClaimsSet> acceptLogout(JWT token) {
        Discovered server = known();
        try {
            return Optional.of(
                    new LogoutTokenValidator(settings.issuer(), settings.clientId(), true, selector(server), null)
                            .validate(token));
        } catch (BadJOSEException | JOSEException e) {
            LOG.log(Level.WARNING, "A logout token was refused", e);
            return Optional.empty();
        }
    }

    private Optional<OIDCTokens> ask(AuthorizationGrant grant) {
        HTTPRequest request = new TokenRequest.Builder(
                        known().metadata().getTokenEndpointURI(), settings.authentication(), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(CONNECT_MILLIS);
        request.setReadTimeout(READ_MILLIS);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= 500) {
                throw new OutOfService(OutOfService.Part.SIGN_IN, "status " + answer.getStatusCode());
            }
            TokenResponse tokens = OIDCTokenResponseParser.parse(answer);
            if (tokens instanceof OIDCTokenResponse granted) {
                return Optional.of(granted.getOIDCTokens());
            }
            LOG.log(
                    Level.INFO,
                    "Tokens refused: {0}",
                    tokens.toErrorResponse().getErrorObject().getCode());
            return Optional.empty();
        } catch (IOException | ParseException e) {
            throw new OutOfService(OutOfService.Part.SIGN_IN, e);
        }
    }

    private Optional<SignedIn> accept(OIDCTokens tokens, @Nullable Nonce nonce) {
        JWT idToken = tokens.getIDToken();
        if (idToken == null) {
            LOG.log(Level.WARNING, "The token answer holds no ID token");
            return Optional.empty();
        }
        try {
            return Optional.of(SignedIn.of(
                    new IDTokenValidator(settings.issuer(), settings.clientId(), selector(known()), null)
                            .validate(idToken, nonce),
                    idToken.serialize(),
                    tokens,
                    clock.instant()));
        } catch (BadJOSEException | JOSEException e) {
            LOG.log(Level.WARNING, "An ID token was refused", e);
            return Optional.empty();
        }
    }

    private static JWSVerificationKeySelector<SecurityContext> selector(Discovered server) {
        return new JWSVerificationKeySelector<>(ALGORITHMS, server.keys());
    }

    /** A server that sent somebody here a moment ago is not asked first where it takes the code. */
    private Discovered known() {
        Discovered known = discovered;
        return known == null ? discover() : known;
    }

    private Discovered discover() {
        Discovered known = discovered;
        if (known != null && clock.instant().isBefore(known.at().plus(TRUST_METADATA))) {
            return known;
        }
        // One request waits for a server that is silent, not every request of a busy day.
        if (clock.instant().isBefore(silentSince.plus(TRUST_SILENCE))) {
            throw new OutOfService(OutOfService.Part.SIGN_IN, "no answer a moment ago");
        }
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(settings.issuer(), CONNECT_MILLIS, READ_MILLIS);
            JWKSource<SecurityContext> keys =
                    known != null && known.metadata().getJWKSetURI().equals(metadata.getJWKSetURI())
                            ? known.keys()
                            : keys(metadata.getJWKSetURI());
            Discovered now = new Discovered(metadata, keys, clock.instant());
            discovered = now;
            return now;
        } catch (GeneralException | IOException e) {
            silentSince = clock.instant();
            throw new OutOfService(OutOfService.Part.SIGN_IN, e);
        }
    }

    private static JWKSource<SecurityContext> keys(URI address) throws MalformedURLException {
        return JWKSourceBuilder.create(
                        address.toURL(), new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, 100_000))
                .retrying(true)
                .build();
    }
}

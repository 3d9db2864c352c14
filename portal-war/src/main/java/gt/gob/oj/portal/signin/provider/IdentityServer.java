package gt.gob.oj.portal.signin.provider;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.signin.session.Profile;
import gt.gob.oj.portal.signin.session.SignedIn;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The OpenID provider. Every method answers, refuses, or throws {@link OutOfService} if the server or its keys cannot
 * be reached within seconds.
 */
public class IdentityServer {
    private static final System.Logger LOG = System.getLogger(IdentityServer.class.getName());

    private final OidcSettings settings;
    private final Discovery discovery;
    private final TokenEndpoint tokenEndpoint;
    private final TokenChecks checks;
    private final Clock clock;

    public IdentityServer(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.discovery = new Discovery(settings.issuer(), clock);
        this.tokenEndpoint = new TokenEndpoint(settings.credential());
        this.checks = new TokenChecks(settings);
        this.clock = clock;
    }

    public sealed interface Exchange {
        record Accepted(SignedIn person) implements Exchange {}

        /** The code is used or expired: a new one may work. */
        record CodeRefused() implements Exchange {}

        /** The server's tokens or claims are wrong: a new sign-in would return the same. */
        record TokensRefused() implements Exchange {}
    }

    /** Refreshed every few seconds, so that people are not redirected to a server that is down. */
    public OIDCProviderMetadata metadata() {
        return discovery.fresh().metadata();
    }

    /** RFC 9207: an answer without {@code iss} is accepted only if the server does not announce the parameter. */
    public boolean namesItselfInAnswers() {
        return discovery.known().metadata().supportsAuthorizationResponseIssuerParam();
    }

    public Exchange exchange(String code, CodeVerifier verifier, Nonce nonce) {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), settings.answerAddress(), verifier);
        return switch (tokenEndpoint.ask(tokenEndpointAddress(), grant)) {
            case TokenEndpoint.Answer.Granted granted -> welcome(granted.tokens(), nonce);
            case TokenEndpoint.Answer.GrantRefused _ -> new Exchange.CodeRefused();
            case TokenEndpoint.Answer.Malformed _ -> new Exchange.TokensRefused();
        };
    }

    /** Returns the person with newer tokens; empty if the server has ended the session. */
    public Optional<SignedIn> refresh(SignedIn person, String refreshToken) {
        RefreshTokenGrant grant = new RefreshTokenGrant(new RefreshToken(refreshToken));
        return switch (tokenEndpoint.ask(tokenEndpointAddress(), grant)) {
            case TokenEndpoint.Answer.Granted granted -> renew(person, granted.tokens());
            case TokenEndpoint.Answer.GrantRefused _ -> Optional.empty();
            case TokenEndpoint.Answer.Malformed _ ->
                throw new OutOfService(OutOfService.Part.SIGN_IN, "the answer to a refresh cannot be read");
        };
    }

    public Optional<LogoutTokenClaimsSet> acceptLogout(JWT token) {
        return checks.logoutToken(token, discovery.known().keys());
    }

    private URI tokenEndpointAddress() {
        return discovery.known().metadata().getTokenEndpointURI();
    }

    private Exchange welcome(OIDCTokens tokens, Nonce nonce) {
        @Nullable JWT idToken = tokens.getIDToken();
        if (idToken == null) {
            LOG.log(Level.WARNING, "The token response has no ID token");
            return new Exchange.TokensRefused();
        }
        Discovery.Provider provider = discovery.known();
        return checks.idToken(idToken, nonce, tokens.getAccessToken(), provider.keys())
                .flatMap(claims -> complete(claims, idToken, tokens, provider.metadata()))
                .<Exchange>map(Exchange.Accepted::new)
                .orElseGet(Exchange.TokensRefused::new);
    }

    private Optional<SignedIn> complete(
            IDTokenClaimsSet claims, JWT idToken, OIDCTokens tokens, OIDCProviderMetadata metadata) {
        Profile profile = Profile.of(claims);
        @Nullable URI endpoint = metadata.getUserInfoEndpointURI();
        if (endpoint == null) {
            return Optional.of(SignedIn.of(claims, profile, idToken.serialize(), tokens, clock.instant()));
        }
        Optional<UserInfo> more = UserInfoEndpoint.claims(endpoint, tokens.getAccessToken(), claims.getSubject());
        return more.map(userInfo -> SignedIn.of(
                claims, profile.completedBy(Profile.of(userInfo)), idToken.serialize(), tokens, clock.instant()));
    }

    /** OpenID Connect Core 12.2: a renewal may omit the ID token; if there is one, its subject must be the same. */
    private Optional<SignedIn> renew(SignedIn person, OIDCTokens tokens) {
        @Nullable JWT idToken = tokens.getIDToken();
        if (idToken == null) {
            return Optional.of(person.withTokens(tokens, clock.instant()));
        }
        return checks.idToken(
                        idToken,
                        null,
                        tokens.getAccessToken(),
                        discovery.known().keys())
                .filter(claims -> claims.getSubject().getValue().equals(person.subject()))
                .flatMap(claims -> completeOrAsKnown(claims, idToken, tokens))
                .map(person::renewed);
    }

    /** The refresh token is used up by now, so an outage of UserInfo must not lose the new tokens. */
    private Optional<SignedIn> completeOrAsKnown(IDTokenClaimsSet claims, JWT idToken, OIDCTokens tokens) {
        try {
            return complete(claims, idToken, tokens, discovery.known().metadata());
        } catch (OutOfService outage) {
            LOG.log(Level.WARNING, "UserInfo does not answer; the renewal keeps the known profile", outage);
            return Optional.of(SignedIn.of(claims, Profile.of(claims), idToken.serialize(), tokens, clock.instant()));
        }
    }
}

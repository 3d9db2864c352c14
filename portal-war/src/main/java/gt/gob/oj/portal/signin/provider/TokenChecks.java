package gt.gob.oj.portal.signin.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.AccessTokenHash;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.AccessTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.InvalidHashException;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import gt.gob.oj.portal.page.failure.OutOfService;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Validates the signed tokens of the identity server. Returns empty for an invalid token, and throws {@link
 * OutOfService} if the keys cannot be fetched, which says nothing about the token.
 */
final class TokenChecks {
    private static final System.Logger LOG = System.getLogger(TokenChecks.class.getName());

    private final OidcSettings settings;

    TokenChecks(OidcSettings settings) {
        this.settings = settings;
    }

    Optional<IDTokenClaimsSet> idToken(
            JWT token, @Nullable Nonce nonce, AccessToken access, JWKSource<SecurityContext> keys) {
        return check("ID token", () -> {
            IDTokenClaimsSet claims = new IDTokenValidator(settings.issuer(), settings.clientId(), selector(keys), null)
                    .validate(token, nonce);
            checkParty(claims.getAuthorizedParty());
            checkHash(claims.getAccessTokenHash(), access);
            return claims;
        });
    }

    Optional<LogoutTokenClaimsSet> logoutToken(JWT token, JWKSource<SecurityContext> keys) {
        return check("logout token", () -> {
            // OpenID Connect Back-Channel Logout 1.0, section 2.4, only recommends the type.
            boolean typed = token.getHeader().getType() != null;
            return new LogoutTokenValidator(settings.issuer(), settings.clientId(), typed, selector(keys), null)
                    .validate(token);
        });
    }

    private JWSVerificationKeySelector<SecurityContext> selector(JWKSource<SecurityContext> keys) {
        return new JWSVerificationKeySelector<>(settings.algorithm(), keys);
    }

    private void checkParty(@Nullable AuthorizedParty party) throws BadJOSEException {
        if (party != null && !party.getValue().equals(settings.clientId().getValue())) {
            throw new BadJOSEException("azp names another client");
        }
    }

    private void checkHash(@Nullable AccessTokenHash hash, AccessToken access) throws BadJOSEException {
        if (hash == null) {
            return;
        }
        try {
            AccessTokenValidator.validate(access, settings.algorithm(), hash);
        } catch (InvalidHashException e) {
            throw new BadJOSEException("at_hash belongs to another access token", e);
        }
    }

    private static <C> Optional<C> check(String what, Check<C> check) {
        try {
            return Optional.of(check.claims());
        } catch (KeySourceException e) {
            throw new OutOfService(OutOfService.Part.SIGN_IN, e);
        } catch (BadJOSEException | JOSEException e) {
            LOG.log(Level.WARNING, "Refused: " + what, e);
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Check<C> {
        C claims() throws BadJOSEException, JOSEException;
    }
}

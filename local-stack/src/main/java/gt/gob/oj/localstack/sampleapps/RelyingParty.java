package gt.gob.oj.localstack.sampleapps;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** OpenID Connect for one app: code flow with PKCE, state, nonce and {@code iss}; logout from both sides. */
final class RelyingParty {

    private static final Scope SCOPES = new Scope("openid", "profile", "email", "cui", "identity-status");
    private static final int TIMEOUT_MILLIS = 10_000;

    private final SampleSystem system;
    private final ClientID client;
    private final Secret secret;
    private final Provider provider;
    private final URI callback;
    private final URI afterSignOut;

    RelyingParty(SampleSystem system, Secret secret, Provider provider, URI apps) {
        this.system = system;
        this.client = new ClientID(system.id());
        this.secret = secret;
        this.provider = provider;
        this.callback = URI.create(apps + system.path() + "/respuesta");
        this.afterSignOut = URI.create(apps + system.path());
    }

    URI signInAddress(SignInAttempt attempt) {
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, SCOPES, client, callback)
                .endpointURI(provider.metadata().getAuthorizationEndpointURI())
                .state(attempt.state())
                .nonce(attempt.nonce())
                .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256);
        system.demandedLevel().ifPresent(level -> request.acrValues(List.of(level)));
        return request.build().toURI();
    }

    boolean isCancelled(AuthorizationResponse answer, SignInAttempt attempt) {
        return !answer.indicatesSuccess()
                && attempt.state().equals(answer.getState())
                && provider.issuer().equals(answer.getIssuer())
                && OAuth2Error.ACCESS_DENIED.equals(answer.toErrorResponse().getErrorObject());
    }

    SignedIn redeem(AuthorizationResponse answer, SignInAttempt attempt) throws SignInRefused {
        if (!attempt.state().equals(answer.getState())) {
            throw new SignInRefused("state");
        }
        if (!provider.issuer().equals(answer.getIssuer())) {
            throw new SignInRefused("issuer");
        }
        if (!answer.indicatesSuccess()) {
            throw new SignInRefused(answer.toErrorResponse().getErrorObject().getCode());
        }
        JWT idToken = exchange(answer, attempt);
        try {
            return SignedIn.of(idTokens().validate(idToken, attempt.nonce()), idToken);
        } catch (BadJOSEException | JOSEException invalid) {
            throw new SignInRefused("id_token");
        }
    }

    /** Returns the validated token, or throws if it is not from this provider for this app. */
    LogoutTokenClaimsSet signOutNotice(JWT logoutToken) throws SignInRefused {
        try {
            return new LogoutTokenValidator(provider.issuer(), client, JWSAlgorithm.RS256, keys())
                    .validate(logoutToken);
        } catch (BadJOSEException | JOSEException invalid) {
            throw new SignInRefused("logout_token");
        }
    }

    URI signOutAddress() {
        return provider.metadata().getEndSessionEndpointURI();
    }

    /**
     * The fields of a logout request, for a POST: in an address the ID token would put the person's name and CUI into
     * histories and logs. The provider returns the state, which distinguishes a return from logout from an ordinary
     * visit.
     */
    Map<String, String> signOutForm(JWT idToken) {
        return Map.of(
                "id_token_hint", idToken.serialize(),
                "post_logout_redirect_uri", afterSignOut.toString(),
                "state", new State().getValue());
    }

    private JWT exchange(AuthorizationResponse answer, SignInAttempt attempt) throws SignInRefused {
        HTTPRequest request = new TokenRequest.Builder(
                        provider.metadata().getTokenEndpointURI(),
                        new ClientSecretBasic(client, secret),
                        new AuthorizationCodeGrant(
                                answer.toSuccessResponse().getAuthorizationCode(), callback, attempt.verifier()))
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        try {
            TokenResponse tokens = OIDCTokenResponseParser.parse(request.send());
            if (!tokens.indicatesSuccess()) {
                @Nullable String code = tokens.toErrorResponse().getErrorObject().getCode();
                throw new SignInRefused(code == null ? "token" : code);
            }
            return ((OIDCTokenResponse) tokens.toSuccessResponse())
                    .getOIDCTokens()
                    .getIDToken();
        } catch (ParseException | IOException unreachable) {
            throw new ProviderUnavailable(unreachable);
        }
    }

    private IDTokenValidator idTokens() {
        return new IDTokenValidator(provider.issuer(), client, JWSAlgorithm.RS256, keys());
    }

    private URL keys() {
        OIDCProviderMetadata metadata = provider.metadata();
        try {
            return metadata.getJWKSetURI().toURL();
        } catch (MalformedURLException unusable) {
            throw new ProviderUnavailable(unusable);
        }
    }
}

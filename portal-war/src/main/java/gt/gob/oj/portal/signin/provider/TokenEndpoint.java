package gt.gob.oj.portal.signin.provider;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import gt.gob.oj.portal.page.failure.OutOfService;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Objects;

/** Exchanges grants for tokens. */
final class TokenEndpoint {
    private static final System.Logger LOG = System.getLogger(TokenEndpoint.class.getName());

    private final ClientCredential credential;

    TokenEndpoint(ClientCredential credential) {
        this.credential = credential;
    }

    sealed interface Answer {
        record Granted(OIDCTokens tokens) implements Answer {}

        /** The code or the refresh token is invalid or expired. */
        record GrantRefused() implements Answer {}

        /** A successful answer without valid OpenID Connect tokens. */
        record Malformed() implements Answer {}
    }

    /**
     * Requests tokens. Errors that blame the portal itself, such as {@code invalid_client}, are an {@link
     * OutOfService}.
     */
    Answer ask(URI endpoint, AuthorizationGrant grant) {
        HTTPRequest request = new TokenRequest.Builder(endpoint, credential.at(endpoint), grant)
                .build()
                .toHTTPRequest();
        request.setConnectTimeout(Discovery.CONNECT_MILLIS);
        request.setReadTimeout(Discovery.READ_MILLIS);
        try {
            HTTPResponse answer = request.send();
            return answer.getStatusCode() == 200 ? granted(answer) : refused(answer);
        } catch (IOException e) {
            throw new OutOfService(OutOfService.Part.SIGN_IN, e);
        }
    }

    private static Answer granted(HTTPResponse answer) {
        try {
            return OIDCTokenResponseParser.parse(answer) instanceof OIDCTokenResponse success
                    ? new Answer.Granted(success.getOIDCTokens())
                    : new Answer.Malformed();
        } catch (ParseException e) {
            LOG.log(Level.WARNING, "The token response cannot be read");
            return new Answer.Malformed();
        }
    }

    private static Answer refused(HTTPResponse answer) {
        String code = errorCode(answer);
        LOG.log(Level.INFO, "Tokens refused: {0}", code);
        if (code.equals(OAuth2Error.INVALID_GRANT.getCode())) {
            return new Answer.GrantRefused();
        }
        throw new OutOfService(OutOfService.Part.SIGN_IN, "status " + answer.getStatusCode() + " " + code);
    }

    private static String errorCode(HTTPResponse answer) {
        try {
            return Objects.requireNonNullElse(
                    TokenResponse.parse(answer)
                            .toErrorResponse()
                            .getErrorObject()
                            .getCode(),
                    "");
        } catch (ParseException e) {
            return "";
        }
    }
}

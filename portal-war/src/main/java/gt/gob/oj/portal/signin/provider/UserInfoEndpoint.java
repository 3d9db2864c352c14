package gt.gob.oj.portal.signin.provider;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Subject;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import gt.gob.oj.portal.page.failure.OutOfService;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requests the claims of the access token's owner. */
final class UserInfoEndpoint {
    private static final System.Logger LOG = System.getLogger(UserInfoEndpoint.class.getName());

    private UserInfoEndpoint() {}

    /** Returns empty if the answer is a refusal or is not about {@code subject}. */
    static Optional<UserInfo> claims(URI endpoint, AccessToken token, Subject subject) {
        HTTPRequest request = new UserInfoRequest(endpoint, token).toHTTPRequest();
        request.setConnectTimeout(Discovery.CONNECT_MILLIS);
        request.setReadTimeout(Discovery.READ_MILLIS);
        try {
            HTTPResponse answer = request.send();
            if (answer.getStatusCode() >= 500) {
                throw new OutOfService(OutOfService.Part.SIGN_IN, "UserInfo status " + answer.getStatusCode());
            }
            return about(subject, UserInfoResponse.parse(answer));
        } catch (ParseException e) {
            LOG.log(Level.WARNING, "The UserInfo response cannot be read");
            return Optional.empty();
        } catch (IOException e) {
            throw new OutOfService(OutOfService.Part.SIGN_IN, e);
        }
    }

    private static Optional<UserInfo> about(Subject subject, UserInfoResponse answer) {
        @Nullable UserInfo claims = answer.indicatesSuccess() ? answer.toSuccessResponse().getUserInfo() : null;
        if (claims == null || !subject.equals(claims.getSubject())) {
            LOG.log(Level.WARNING, "UserInfo refused the request, or its subject differs from that of the ID token");
            return Optional.empty();
        }
        return Optional.of(claims);
    }
}

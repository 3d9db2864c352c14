package gt.gob.oj.portal.signin;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import gt.gob.oj.portal.page.failure.FailureKind;
import gt.gob.oj.portal.signin.provider.IdentityServer;
import gt.gob.oj.portal.signin.provider.OidcSettings;
import gt.gob.oj.portal.signin.session.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Validates the authorization response of the identity server. */
@ApplicationScoped
class SignInAnswers {
    private static final System.Logger LOG = System.getLogger(SignInAnswers.class.getName());

    private final OidcSettings settings;
    private final IdentityServer server;
    private final AttemptCookies attempts;

    @Inject
    SignInAnswers(OidcSettings settings, IdentityServer server, AttemptCookies attempts) {
        this.settings = settings;
        this.server = server;
        this.attempts = attempts;
    }

    sealed interface Outcome {
        record Done(SignedIn person, LocalPath destination) implements Outcome {}

        /** A new sign-in may help, once. The page shows {@code lastWord} if the state marks the second attempt. */
        record Again(State state, LocalPath destination, FailureKind lastWord) implements Outcome {}

        /** The person cancelled the sign-in, or an action while signed in. */
        record Cancelled(LocalPath destination) implements Outcome {}

        record Failed(FailureKind why) implements Outcome {}
    }

    Outcome take(HttpServletRequest request, HttpServletResponse response) {
        AuthenticationResponse answer = parse(request);
        @Nullable State state = answer == null ? null : answer.getState();
        if (answer == null || state == null) {
            // Without a state a second attempt could not be recognised.
            LOG.log(Level.WARNING, "The authorization response cannot be read or has no state");
            return new Outcome.Failed(FailureKind.SIGN_IN_REFUSED);
        }
        Optional<Attempt> attempt = attempts.find(request, state);
        if (attempt.isEmpty()) {
            return new Outcome.Again(state, LocalPath.MY_IDENTITY, FailureKind.COOKIES);
        }
        response.addCookie(attempts.forget(state));
        if (!isFromOurServer(answer)) {
            LOG.log(Level.WARNING, "The issuer of the authorization response is wrong or missing");
            return new Outcome.Failed(FailureKind.SIGN_IN_REFUSED);
        }
        return switch (answer) {
            case AuthenticationSuccessResponse success -> accept(success, attempt.get());
            case AuthenticationErrorResponse error -> refused(error, attempt.get());
            default -> new Outcome.Failed(FailureKind.SIGN_IN_REFUSED);
        };
    }

    private boolean isFromOurServer(AuthenticationResponse answer) {
        return answer.getIssuer() == null
                ? !server.namesItselfInAnswers()
                : settings.issuer().equals(answer.getIssuer());
    }

    private Outcome accept(AuthenticationSuccessResponse success, Attempt attempt) {
        if (success.getAuthorizationCode() == null) {
            return new Outcome.Failed(FailureKind.SIGN_IN_REFUSED);
        }
        return switch (server.exchange(
                success.getAuthorizationCode().getValue(), attempt.verifier(), attempt.nonce())) {
            case IdentityServer.Exchange.Accepted accepted ->
                new Outcome.Done(accepted.person(), attempt.destination());
            case IdentityServer.Exchange.CodeRefused _ -> again(attempt, FailureKind.SIGN_IN_REFUSED);
            case IdentityServer.Exchange.TokensRefused _ -> new Outcome.Failed(FailureKind.SIGN_IN_REFUSED);
        };
    }

    private static Outcome refused(AuthenticationErrorResponse error, Attempt attempt) {
        String code = Objects.requireNonNullElse(error.getErrorObject().getCode(), "");
        LOG.log(Level.INFO, "Sign-in refused: {0}", code);
        return switch (code) {
            case "access_denied" -> new Outcome.Cancelled(attempt.destination());
            case "server_error", "temporarily_unavailable" -> again(attempt, FailureKind.SIGN_IN_DOWN);
            default -> again(attempt, FailureKind.SIGN_IN_REFUSED);
        };
    }

    private static Outcome again(Attempt attempt, FailureKind lastWord) {
        return new Outcome.Again(attempt.state(), attempt.destination(), lastWord);
    }

    private static @Nullable AuthenticationResponse parse(HttpServletRequest request) {
        try {
            return AuthenticationResponseParser.parse(
                    URI.create(request.getRequestURL() + "?" + request.getQueryString()));
        } catch (ParseException | IllegalArgumentException e) {
            return null;
        }
    }
}

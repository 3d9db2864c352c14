package gt.gob.oj.portal.signin;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.AuthenticationErrorResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges what the identity server sends back with the person. */
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

        /** The answer is of no use, but a fresh sign-in may help; the state tells whether it was one already. */
        record Again(Optional<State> state, LocalPath destination) implements Outcome {}

        /** The person, or the identity server for them, said no. */
        record GivenUp() implements Outcome {}
    }

    Outcome take(HttpServletRequest request, HttpServletResponse response) {
        AuthenticationResponse answer = parse(request);
        @Nullable State state = answer == null ? null : answer.getState();
        Optional<Attempt> attempt = Optional.ofNullable(state).flatMap(known -> attempts.find(request, known));
        if (answer == null || attempt.isEmpty()) {
            return new Outcome.Again(Optional.ofNullable(state), LocalPath.MY_IDENTITY);
        }
        response.addCookie(attempts.forget(attempt.get().state()));
        if (!settings.issuer().equals(answer.getIssuer())) {
            LOG.log(Level.WARNING, "A sign-in answer names no issuer or another one");
            return new Outcome.GivenUp();
        }
        return switch (answer) {
            case AuthenticationSuccessResponse success -> accept(success, attempt.get());
            case AuthenticationErrorResponse error -> refused(error, attempt.get());
            default -> new Outcome.GivenUp();
        };
    }

    private Outcome accept(AuthenticationSuccessResponse success, Attempt attempt) {
        if (success.getAuthorizationCode() == null) {
            return new Outcome.GivenUp();
        }
        Optional<SignedIn> person =
                server.exchange(success.getAuthorizationCode().getValue(), attempt);
        return person.<Outcome>map(signedIn -> new Outcome.Done(signedIn, attempt.destination()))
                .orElseGet(() -> new Outcome.Again(Optional.of(attempt.state()), attempt.destination()));
    }

    private static Outcome refused(AuthenticationErrorResponse error, Attempt attempt) {
        String code = Objects.requireNonNullElse(error.getErrorObject().getCode(), "");
        LOG.log(Level.INFO, "Sign-in refused: {0}", code);
        return code.equals("access_denied")
                ? new Outcome.GivenUp()
                : new Outcome.Again(Optional.of(attempt.state()), attempt.destination());
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

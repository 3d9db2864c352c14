package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.failure.FailureKind;
import gt.gob.oj.portal.page.failure.FailurePage;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.signin.provider.OidcSettings;
import gt.gob.oj.portal.signin.session.PersonSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sign-in and registration: the redirect to the identity server and the return. */
@Path("/")
@ApplicationScoped
public class SignInResource {
    @Inject
    private SignIn signIn;

    @Inject
    private SignInAnswers answers;

    @Inject
    private PersonSessions sessions;

    @Inject
    private PortalAddress portal;

    @GET
    @Path(SignIn.PATH)
    public Response signIn(
            @QueryParam("destino") @Nullable String asked,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        return start(LocalPath.orHome(asked), Map.of(), request, response);
    }

    @GET
    @Path("/registrarse")
    public Response register(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        return start(LocalPath.MY_IDENTITY, Map.of("prompt", "create"), request, response);
    }

    @GET
    @Path(OidcSettings.ANSWER)
    public Response answer(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        return switch (answers.take(request, response)) {
            case SignInAnswers.Outcome.Done done -> {
                sessions.begin(request, done.person());
                yield SignIn.elsewhere(portal.of(done.destination().value() + resultOf(request)));
            }
            case SignInAnswers.Outcome.Again again -> again(again, request, response);
            case SignInAnswers.Outcome.Cancelled cancelled ->
                sessions.current(request).isPresent()
                        ? SignIn.elsewhere(portal.of(cancelled.destination().value()))
                        : FailurePage.answer(FailureKind.SIGN_IN_CANCELLED);
            case SignInAnswers.Outcome.Failed failed -> FailurePage.answer(failed.why());
        };
    }

    /** Returns the result that the page shows after a successful action of the identity server. */
    private static String resultOf(HttpServletRequest request) {
        return switch (Objects.requireNonNullElse(request.getParameter("kc_action_status"), "")) {
            case "success" -> "?resultado=success";
            case "email-confirmed" -> "?hecho=correo";
            default -> "";
        };
    }

    /** An answer that matches no attempt, for example from a mail link opened an hour later, starts a new sign-in. */
    private Response again(
            SignInAnswers.Outcome.Again again, HttpServletRequest request, HttpServletResponse response) {
        if (sessions.current(request).isPresent()) {
            return SignIn.elsewhere(portal.of(again.destination().value()));
        }
        if (Attempt.isSecond(again.state())) {
            return FailurePage.answer(again.lastWord());
        }
        return signIn.start(Attempt.second(again.destination()), Map.of(), request, response);
    }

    private Response start(
            LocalPath destination,
            Map<String, String> extra,
            HttpServletRequest request,
            HttpServletResponse response) {
        return sessions.current(request).isPresent()
                ? SignIn.elsewhere(portal.of(destination.value()))
                : signIn.start(Attempt.first(destination), extra, request, response);
    }
}

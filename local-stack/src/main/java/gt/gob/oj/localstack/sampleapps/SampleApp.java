package gt.gob.oj.localstack.sampleapps;

import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.BackChannelLogoutRequest;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import gt.gob.oj.localstack.web.Answer;
import gt.gob.oj.localstack.web.Request;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One app: its page, {@code /respuesta} (return from sign-in), {@code /salir}, and {@code /cierre} (the provider ends a
 * session).
 */
final class SampleApp implements Function<Request, Answer> {

    private final SampleSystem system;
    private final RelyingParty relyingParty;
    private final AppPages pages;
    private final Sessions<SignInAttempt> attempts = new Sessions<>();
    private final Sessions<SignedIn> people = new Sessions<>();

    SampleApp(SampleSystem system, RelyingParty relyingParty, AppPages pages) {
        this.system = system;
        this.relyingParty = relyingParty;
        this.pages = pages;
    }

    @Override
    public Answer apply(Request request) {
        String rest = request.path().substring(system.path().length());
        return switch (request.method() + " " + rest) {
            case "GET ", "GET /" -> home(request);
            case "GET /respuesta" -> back(request);
            case "POST /salir" -> leave(request);
            case "POST /cierre" -> end(request);
            default -> pages.missing(request);
        };
    }

    private Answer home(Request request) {
        return person(request)
                .filter(this::isLetIn)
                .map(person -> pages.home(request, person, relyingParty.signOutForm(person.idToken())))
                .orElseGet(() -> request.query().containsKey("state") ? pages.left(request) : sendToSignIn());
    }

    private Answer sendToSignIn() {
        SignInAttempt attempt = SignInAttempt.begin();
        URI address = relyingParty.signInAddress(attempt);
        return Answer.seeOther(address.toString()).with("Set-Cookie", cookie(attemptCookie(), attempts.open(attempt)));
    }

    private Answer back(Request request) {
        Optional<SignInAttempt> attempt =
                attempts.close(request.cookie(attemptCookie()).orElse(""));
        if (attempt.isEmpty()) {
            return pages.failed(request);
        }
        try {
            AuthorizationResponse answer =
                    AuthorizationResponse.parse(URI.create(system.path()), asLists(request.query()));
            if (relyingParty.isCancelled(answer, attempt.get())) {
                return pages.cancelled(request);
            }
            return welcome(request, relyingParty.redeem(answer, attempt.get()));
        } catch (ParseException | SignInRefused refused) {
            return pages.failed(request);
        }
    }

    /** A person without the required level is signed in too, so that SALIR works on the page that says so. */
    private Answer welcome(Request request, SignedIn person) {
        Answer answer = isLetIn(person)
                ? Answer.seeOther(system.path())
                : pages.refused(request, person, relyingParty.signOutForm(person.idToken()));
        return answer.with("Set-Cookie", cookie(personCookie(), people.open(person)));
    }

    private Answer leave(Request request) {
        return people.close(request.cookie(personCookie()).orElse(""))
                .map(person -> Answer.sameFormTo(relyingParty.signOutAddress().toString()))
                .orElseGet(() -> pages.left(request));
    }

    private Answer end(Request request) {
        try {
            LogoutTokenClaimsSet notice = relyingParty.signOutNotice(
                    BackChannelLogoutRequest.parse(asLists(request.form())).getLogoutToken());
            people.closeAll(person -> isMeant(person, notice));
            return Answer.text(200, "");
        } catch (ParseException | SignInRefused refused) {
            return Answer.text(400, "");
        }
    }

    private static boolean isMeant(SignedIn person, LogoutTokenClaimsSet notice) {
        return notice.getSessionID() != null
                ? person.session().equals(notice.getSessionID().getValue())
                : person.subject().equals(notice.getSubject().getValue());
    }

    private boolean isLetIn(SignedIn person) {
        return system.demandedLevel().map(person.level()::covers).orElse(true);
    }

    private Optional<SignedIn> person(Request request) {
        return people.find(request.cookie(personCookie()).orElse(""));
    }

    private String attemptCookie() {
        return system.id() + "-ingreso";
    }

    private String personCookie() {
        return system.id() + "-sesion";
    }

    private String cookie(String name, String value) {
        return name + "=" + value + "; Path=" + system.path() + "; HttpOnly; SameSite=Lax";
    }

    private static Map<String, List<String>> asLists(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
    }
}

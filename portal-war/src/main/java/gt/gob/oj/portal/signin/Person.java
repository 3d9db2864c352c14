package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.Cookies;
import gt.gob.oj.portal.page.FormRescue;
import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.page.PortalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** The signed-in person of the present request, and calls to the identity server in their own name. */
@ApplicationScoped
public class Person {
    private static final String REFUSED_TOKEN = "ficha-rechazada";
    private static final int LOOP_SECONDS = 10;

    private final HttpServletRequest request;
    private final PersonSessions sessions;
    private final FreshTokens tokens;
    private final OidcSettings settings;
    private final PortalAddress portal;
    private final FormRescue rescue;
    /** HTTP/1.1: an upgrade to 2 without TLS ends in "EOF reached while reading" now and then. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    @Inject
    Person(
            HttpServletRequest request,
            PersonSessions sessions,
            FreshTokens tokens,
            OidcSettings settings,
            PortalAddress portal,
            FormRescue rescue) {
        this.request = request;
        this.sessions = sessions;
        this.tokens = tokens;
        this.settings = settings;
        this.portal = portal;
        this.rescue = rescue;
    }

    /** Empty for an anonymous request. */
    public Optional<Profile> signedIn() {
        return sessions.current(request).map(SignedIn::profile);
    }

    public Profile profile() {
        return sessions.current(request).orElseThrow(this::signInAgain).profile();
    }

    /** As the identity server has just told; the pages greet the person so from now on. */
    public void isNamed(String givenName, String familyName, String email) {
        tokens.learn(request, known -> known.named(givenName, familyName, email));
    }

    /** The subject: the one id of a person that may be stored and logged. */
    public String id() {
        return sessions.current(request).orElseThrow(this::signInAgain).subject();
    }

    /** An address below the realm, such as {@code /identity-proof/mine}. */
    public URI realm(String path) {
        return URI.create(settings.issuer().getValue() + path);
    }

    /**
     * Sends with the person's own token. A server that does not answer, or answers 5xx, is an {@link OutOfService}; a
     * token that is not taken any more leads to the sign-in, once: a new one that is refused as well is an outage.
     */
    public <T> HttpResponse<T> send(HttpRequest.Builder question, HttpResponse.BodyHandler<T> body) {
        SignedIn person = tokens.of(request).orElseThrow(this::signInAgain);
        question.timeout(Duration.ofSeconds(10)).header("Authorization", "Bearer " + person.accessToken());
        try {
            HttpResponse<T> answer = http.send(question.build(), body);
            if (answer.statusCode() >= 500) {
                throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
            }
            if (answer.statusCode() == 401) {
                sessions.end(request);
                if (Cookies.find(request, REFUSED_TOKEN).isPresent()) {
                    throw new OutOfService(OutOfService.Part.IDENTITY, "status 401 to two tokens in a row");
                }
                throw signInAgain(Cookies.make(REFUSED_TOKEN, "1", "/", LOOP_SECONDS, portal));
            }
            return answer;
        } catch (IOException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    /** Back to the page that was asked for; of a form, to the page that it was on, which shows it as it was typed. */
    private WebApplicationException signInAgain(Cookie... cookies) {
        Optional<FormRescue.Rescued> form = rescue.ofPerson(request);
        LocalPath page = form.map(rescued -> LocalPath.orHome(rescued.page())).orElseGet(() -> SignIn.pathOf(request));
        Response.ResponseBuilder answer = Response.fromResponse(SignIn.elsewhere(portal.of(SignIn.address(page))));
        form.ifPresent(rescued -> answer.cookie(Cookies.forResource(rescued.cookie())));
        for (Cookie cookie : cookies) {
            answer.cookie(Cookies.forResource(cookie));
        }
        return new WebApplicationException(answer.build());
    }
}

package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.signin.session.PersonSessions;
import gt.gob.oj.portal.signin.session.Profile;
import gt.gob.oj.portal.signin.session.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** The signed-in person of the current request. */
@ApplicationScoped
public class Person {
    private final HttpServletRequest request;
    private final PersonSessions sessions;
    private final FreshTokens tokens;
    private final SignInAgain again;

    @Inject
    Person(HttpServletRequest request, PersonSessions sessions, FreshTokens tokens, SignInAgain again) {
        this.request = request;
        this.sessions = sessions;
        this.tokens = tokens;
        this.again = again;
    }

    /** Empty for an anonymous request. */
    public Optional<Profile> signedIn() {
        return sessions.current(request).map(SignedIn::profile);
    }

    public Profile profile() {
        return sessions.current(request).orElseThrow(again::failure).profile();
    }

    /** Updates the session with a name that the identity server has just returned; pages show it from now on. */
    public void isNamed(String givenName, String familyName, String email) {
        tokens.learn(request, known -> known.named(givenName, familyName, email));
    }

    /** Returns the subject, the only id of a person that may be stored and logged. */
    public String id() {
        return sessions.current(request).orElseThrow(again::failure).subject();
    }
}

package gt.gob.oj.portal.signin.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signed-in person, stored in the HTTP session; an anonymous request creates no session. */
public class PersonSessions {
    private static final String KEY = SignedIn.class.getName();

    private final SignedOutSessions signedOut;
    private final Clock clock;

    public PersonSessions(SignedOutSessions signedOut, Clock clock) {
        this.signedOut = signedOut;
        this.clock = clock;
    }

    public Optional<SignedIn> current(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof SignedIn person)) {
            return Optional.empty();
        }
        if (request.getAttribute(KEY) == null) {
            if (person.over(clock.instant()) || signedOut.contains(person)) {
                forget(request);
                return Optional.empty();
            }
            request.setAttribute(KEY, true);
        }
        return Optional.of(person);
    }

    /** Creates a new session and never reuses one from before the sign-in. */
    public void begin(HttpServletRequest request, SignedIn person) {
        end(request);
        if (person.sessionId() != null) {
            signedOut.began(person.sessionId());
        }
        request.getSession(true).setAttribute(KEY, person);
    }

    public void renew(HttpServletRequest request, SignedIn person) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(KEY, person);
        }
    }

    /** Removes the person without ending the session: WildFly cannot end one during authentication (WELD-000717). */
    public void forget(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEY);
        }
    }

    public void end(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}

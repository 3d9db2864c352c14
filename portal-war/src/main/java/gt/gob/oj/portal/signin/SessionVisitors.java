package gt.gob.oj.portal.signin;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.page.Visitor;
import gt.gob.oj.portal.page.Visitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

@ApplicationScoped
class SessionVisitors implements Visitors {
    private final PersonSessions sessions;

    @Inject
    SessionVisitors(PersonSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Visitor> visitor(HttpServletRequest request) {
        try {
            return sessions.current(request)
                    .map(person -> new Visitor(person.profile().displayName(), person.roles()));
        } catch (OutOfService outage) {
            // The page that tells of the outage must not fail by it; the authentication has logged it.
            return Optional.empty();
        }
    }
}

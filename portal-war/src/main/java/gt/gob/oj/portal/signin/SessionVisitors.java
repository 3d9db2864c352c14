package gt.gob.oj.portal.signin;

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
        return sessions.current(request)
                .map(person -> new Visitor(person.profile().displayName(), person.roles()));
    }
}

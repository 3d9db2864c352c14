package gt.gob.oj.portal.signin.session;

import gt.gob.oj.portal.page.Visitor;
import gt.gob.oj.portal.page.Visitors;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.page.settings.SecretKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.Optional;

@ApplicationScoped
class SessionVisitors implements Visitors {
    private final PersonSessions sessions;
    private final byte[] key;

    @Inject
    SessionVisitors(PersonSessions sessions, SecretKeys keys) {
        this.sessions = sessions;
        this.key = keys.keyFor("visitor-mark");
    }

    @Override
    public Optional<Visitor> visitor(HttpServletRequest request) {
        try {
            return sessions.current(request)
                    .map(person -> new Visitor(person.profile().displayName(), person.roles(), mark(person)));
        } catch (OutOfService outage) {
            // The page that reports the outage must not fail because of it; the authentication has logged it.
            return Optional.empty();
        }
    }

    private String mark(SignedIn person) {
        return HexFormat.of().formatHex(SecretKeys.sign(key, person.subject()), 0, 12);
    }
}

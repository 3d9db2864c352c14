package gt.gob.oj.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Tells who is signed in; absent for an anonymous request. Never creates a session. */
public interface Visitors {
    Optional<Visitor> visitor(HttpServletRequest request);
}

package gt.gob.oj.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Returns the signed-in person; absent for an anonymous request. Never creates a session. */
public interface Visitors {
    Optional<Visitor> visitor(HttpServletRequest request);
}

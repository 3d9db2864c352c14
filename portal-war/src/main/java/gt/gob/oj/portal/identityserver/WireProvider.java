package gt.gob.oj.portal.identityserver;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;

/** Names its media types, because the container's own providers do and would otherwise be preferred. */
@Consumes({"application/json", "application/*+json"})
@Produces({"application/json", "application/*+json"})
final class WireProvider extends JacksonJsonProvider {
    WireProvider() {
        super(Wire.json());
    }
}

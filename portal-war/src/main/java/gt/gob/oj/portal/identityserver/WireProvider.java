package gt.gob.oj.portal.identityserver;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;

/** The server's own JSON providers name these types, and are preferred to one that is for any type. */
@Consumes({"application/json", "application/*+json"})
@Produces({"application/json", "application/*+json"})
final class WireProvider extends JacksonJsonProvider {
    WireProvider() {
        super(Wire.json());
    }
}

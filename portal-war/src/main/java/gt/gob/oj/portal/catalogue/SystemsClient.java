package gt.gob.oj.portal.catalogue;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The systems of the judiciary that are connected to the identity server. */
@Produces(MediaType.APPLICATION_JSON)
interface SystemsClient {
    @GET
    @Path("/")
    Systems systems();

    record Systems(List<ConnectedSystem> systems) {
        public Systems {
            systems = List.copyOf(systems);
        }
    }

    record ConnectedSystem(String id, String level) {}
}

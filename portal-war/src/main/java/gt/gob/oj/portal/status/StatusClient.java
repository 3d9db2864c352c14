package gt.gob.oj.portal.status;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The status of the identity server as described in {@code docs/status.openapi.yaml}. */
@Produces(MediaType.APPLICATION_JSON)
interface StatusClient {
    @GET
    @Path("/")
    Status status();

    record Status(List<Part> parts) {
        public Status {
            parts = List.copyOf(parts);
        }
    }

    record Part(String id, String state) {}
}

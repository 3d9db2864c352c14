package gt.gob.oj.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

@Path("/salud/listo")
@ApplicationScoped
public class ReadinessResource {
    @Inject
    private PortalDatabase database;

    @GET
    public Response ready() {
        boolean ready = database.answers();
        return Response.status(ready ? 200 : 503)
                .type(MediaType.TEXT_PLAIN_TYPE)
                .header("Cache-Control", "no-store")
                .entity(ready ? "UP" : "DOWN")
                .build();
    }
}

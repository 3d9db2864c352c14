package gt.gob.oj.portal.statistics;

import gt.gob.oj.portal.identityserver.Refuses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The figures as described in {@code docs/identity-proof.openapi.yaml}. */
@Produces(MediaType.APPLICATION_JSON)
interface StatisticsClient {
    String PATH = "/identity-proof";

    @GET
    @Path("/statistics")
    @Refuses({403})
    Figures statistics(@QueryParam("from") String from, @QueryParam("to") String to);
}

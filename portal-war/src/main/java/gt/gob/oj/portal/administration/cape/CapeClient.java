package gt.gob.oj.portal.administration.cape;

import gt.gob.oj.portal.identityserver.Refuses;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The conflict desk of CAPE as described in {@code docs/cape-desk.openapi.yaml}. */
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
interface CapeClient {
    String PATH = "/cape-desk";

    @GET
    @Path("/cases")
    @Refuses({400, 403, 404})
    CapeCasePage cases(
            @QueryParam("status") String status, @QueryParam("kind") String kind, @QueryParam("after") String after);

    @GET
    @Path("/cases/{id}")
    @Refuses({400, 403, 404})
    CapeCaseDetail get(@PathParam("id") String id);

    @POST
    @Path("/cases/{id}/keep")
    @Refuses({400, 403, 404, 409})
    void keep(@PathParam("id") String id);

    @POST
    @Path("/cases/{id}/ask")
    @Refuses({400, 403, 404, 409})
    void ask(@PathParam("id") String id);

    @POST
    @Path("/cases/{id}/dismiss")
    @Refuses({400, 403, 404, 409})
    void dismiss(@PathParam("id") String id, @FormParam("reason") String reason);

    @GET
    @Path("/progress")
    @Refuses({400, 403, 404})
    CapeProgress progress();
}

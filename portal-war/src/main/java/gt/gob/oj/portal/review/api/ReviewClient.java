package gt.gob.oj.portal.review.api;

import gt.gob.oj.portal.identityserver.Refuses;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The review API as described in {@code docs/identity-proof.openapi.yaml}. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface ReviewClient {
    String PATH = "/identity-proof";

    @POST
    @Path("/requests/search")
    @Refuses({403})
    RequestPage search(RequestSearch search);

    /** Null when no case waits. */
    @POST
    @Path("/next")
    @Refuses({403, 409, 429})
    @Nullable RequestDetails next();

    @GET
    @Path("/requests/{id}")
    @Refuses({403, 404, 409})
    RequestDetails request(@PathParam("id") String id);

    @GET
    @Path("/requests/{id}/record")
    @Refuses({403, 404, 409})
    RequestDetails record(@PathParam("id") String id);

    @POST
    @Path("/requests/{id}/assignment")
    @Refuses({403, 404, 409, 429})
    void take(@PathParam("id") String id);

    @PUT
    @Path("/requests/{id}/assignment")
    @Refuses({403, 404, 409})
    Until keep(@PathParam("id") String id);

    @DELETE
    @Path("/requests/{id}/assignment")
    @Refuses({403, 404, 409})
    void giveBack(@PathParam("id") String id);

    @POST
    @Path("/requests/{id}/decision")
    @Refuses({400, 403, 404, 409, 413, 422})
    Decided decide(@PathParam("id") String id, Judgement judgement);

    @POST
    @Path("/requests/{id}/notes")
    @Refuses({400, 403, 404, 409, 413, 422})
    void note(@PathParam("id") String id, Text note);

    @PUT
    @Path("/requests/{id}/transcript")
    @Refuses({400, 403, 404, 409, 413, 422})
    void transcript(@PathParam("id") String id, Text heard);

    @GET
    @Path("/requests/{id}/evidence/{piece}")
    @Produces(MediaType.WILDCARD)
    Response evidence(
            @PathParam("id") String id,
            @PathParam("piece") String piece,
            @QueryParam("attempt") @Nullable Integer attempt,
            @HeaderParam("Range") @Nullable String range);

    @GET
    @Path("/requests/{id}/record/evidence/{piece}")
    @Produces(MediaType.WILDCARD)
    Response recordEvidence(
            @PathParam("id") String id,
            @PathParam("piece") String piece,
            @QueryParam("attempt") @Nullable Integer attempt,
            @HeaderParam("Range") @Nullable String range);
}

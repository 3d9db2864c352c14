package gt.gob.oj.portal.administration;

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
import java.util.List;

/** The administration API as described in {@code docs/staff-administration.openapi.yaml}. */
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
interface PeopleClient {
    String PATH = "/staff-administration";

    @POST
    @Path("/people/search")
    @Refuses({400, 403, 404, 409, 422})
    List<PersonLine> search(@FormParam("words") String words);

    @GET
    @Path("/staff")
    @Refuses({400, 403, 404, 409, 422})
    List<PersonLine> staff();

    @GET
    @Path("/people/{id}")
    @Refuses({400, 403, 404, 409, 422})
    PersonDetail person(@PathParam("id") String id);

    @POST
    @Path("/people/{id}/acts")
    @Refuses({400, 403, 404, 409, 422})
    Settled act(
            @PathParam("id") String id,
            @FormParam("kind") String kind,
            @FormParam("role") String role,
            @FormParam("reason") String reason,
            @FormParam("words") String words);

    @GET
    @Path("/acts")
    @Refuses({400, 403, 404, 409, 422})
    ActsPage acts(@QueryParam("before") String before);

    @GET
    @Path("/requests")
    @Refuses({400, 403, 404, 409, 422})
    List<ActItem> requests();

    @POST
    @Path("/requests/{id}/approve")
    @Refuses({400, 403, 404, 409, 422})
    Settled approve(@PathParam("id") String id);

    @POST
    @Path("/requests/{id}/refuse")
    @Refuses({400, 403, 404, 409, 422})
    Settled refuse(@PathParam("id") String id, @FormParam("words") String words);

    @POST
    @Path("/requests/{id}/withdraw")
    @Refuses({400, 403, 404, 409, 422})
    Settled withdraw(@PathParam("id") String id);

    /** The state of an act or request after the call. */
    record Settled(String state) {}
}

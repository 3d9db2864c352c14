package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.identityserver.Refuses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The person's own request as described in {@code docs/identity-proof.openapi.yaml}. */
@Produces(MediaType.APPLICATION_JSON)
interface OwnProofClient {
    String PATH = "/identity-proof";

    @GET
    @Path("/mine")
    @Refuses({409})
    OwnProof state();

    @POST
    @Path("/mine/withdrawal")
    @Refuses({409})
    void withdraw();

    @POST
    @Path("/mine/reopening")
    @Refuses({409})
    void reopen();
}

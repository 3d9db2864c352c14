package gt.gob.oj.portal.audit;

import gt.gob.oj.portal.identityserver.Refuses;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit API as described in {@code docs/identity-proof.openapi.yaml}. */
@Produces(MediaType.APPLICATION_JSON)
interface AuditClient {
    String PATH = "/identity-audit";

    @GET
    @Path("/lines")
    @Refuses({400, 403})
    AuditPage lines(
            @BeanParam AuditQuery query,
            @QueryParam("before") @Nullable Long before,
            @QueryParam("after") @Nullable Long after);

    @GET
    @Path("/lines.csv")
    @Produces("text/csv")
    @Refuses({400, 403})
    InputStream export(@BeanParam AuditQuery query);

    @GET
    @Path("/staff")
    @Refuses({403})
    Staff staff();

    @GET
    @Path("/verification")
    @Refuses({403})
    Verification verification();

    record Staff(List<StaffMember> items) {}
}

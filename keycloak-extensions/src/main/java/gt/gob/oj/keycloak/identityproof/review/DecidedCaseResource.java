package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.desk.DecidedCases;
import gt.gob.oj.keycloak.identityproof.http.Access;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/** One request after its decision, for those who judged it and for supervisors. */
public final class DecidedCaseResource {

    private final KeycloakSession session;
    private final CaseResource request;

    DecidedCaseResource(KeycloakSession session, CaseResource request) {
        this.session = session;
        this.request = request;
    }

    @GET
    public Response record() {
        return asReader(request::record);
    }

    @GET
    @Path("evidence/{piece}")
    public Response evidence(
            @PathParam("piece") String piece,
            @QueryParam("attempt") @Nullable String attempt,
            @HeaderParam("Range") @Nullable String range) {
        return asReader((access, reader) -> request.evidence(access, reader, piece, attempt, range));
    }

    private Response asReader(BiFunction<Access, DecidedCases.Reader, Response> work) {
        return request.answer(
                Access.desk(session),
                access -> work.apply(access, new DecidedCases.Reader(access.userId(), access.isSupervisor(session))));
    }
}

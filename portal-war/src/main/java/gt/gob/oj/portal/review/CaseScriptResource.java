package gt.gob.oj.portal.review;

import gt.gob.oj.portal.identityserver.Refused;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.review.api.ReviewApi;
import gt.gob.oj.portal.review.decision.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** The requests that the script of a case's page sends while a reviewer works on it. */
@Path(CaseResource.PATH)
@RolesAllowed("identity-reviewer")
@ApplicationScoped
public class CaseScriptResource {
    @Inject
    private ReviewApi api;

    /** Extends the assignment of the case. */
    @POST
    @Path("turno")
    public Response keep(@PathParam("id") String id) {
        return answer(() -> answer(200, "until", api.keep(id).until().toString()));
    }

    /** Saves the transcript during typing. */
    @POST
    @Path("transcripcion")
    public Response transcribe(@PathParam("id") String id, @Context HttpServletRequest request) {
        return answer(() -> {
            api.transcribe(id, Typed.text(Fields.of(request), "transcripcion"));
            return Response.noContent().header("Cache-Control", "no-store").build();
        });
    }

    private static Response answer(Supplier<Response> done) {
        try {
            return done.get();
        } catch (Refused refusal) {
            return answer(refusal.status(), "code", refusal.code());
        }
    }

    private static Response answer(int status, String name, String value) {
        JsonObject body = Json.createObjectBuilder().add(name, value).build();
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body.toString())
                .build();
    }
}

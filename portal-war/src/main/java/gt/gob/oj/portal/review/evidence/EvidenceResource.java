package gt.gob.oj.portal.review.evidence;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.failure.OutOfService;
import gt.gob.oj.portal.review.CaseResource;
import gt.gob.oj.portal.review.api.ReviewApi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Streams a piece of evidence to the reviewer's browser without storing it. */
@Path("/revision/" + "{id: " + CaseResource.UUID + "}/{of: evidencia|resuelto}/{piece: front|back|video}")
@RolesAllowed({"identity-reviewer", "identity-supervisor"})
@ApplicationScoped
public class EvidenceResource {
    private static final Set<String> SHOWN = Set.of(
            "image/jpeg",
            "image/png",
            "image/webp",
            "image/heic",
            "video/mp4",
            "video/webm",
            "video/quicktime",
            "video/x-matroska");

    @Inject
    private ReviewApi api;

    @GET
    public Response bytes(
            @PathParam("id") String id,
            @PathParam("of") String of,
            @PathParam("piece") String piece,
            @QueryParam("intento") @Nullable Integer attempt,
            @HeaderParam("Range") @Nullable String range,
            @Context HttpServletResponse response) {
        Response stored;
        try {
            stored = api.evidence(id, of.equals("resuelto"), piece, attempt, RangeLimit.of(range));
        } catch (OutOfService outage) {
            return missing(503, "outage");
        }
        if (stored.getStatus() != 200 && stored.getStatus() != 206 && stored.getStatus() != 416) {
            stored.close();
            return switch (stored.getStatus()) {
                case 404 -> missing(404, "none");
                case 409 -> missing(409, "unreadable");
                case 503 -> missing(503, "unavailable");
                default -> missing(403, "not-assigned");
            };
        }
        // Files from strangers are displayed and never executed, even if opened directly.
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; img-src 'self'; media-src 'self'");
        Response.ResponseBuilder answer = Response.status(stored.getStatus())
                .type(type(stored))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "inline; filename=\"" + piece + "\"")
                .entity((StreamingOutput) out -> {
                    try (stored;
                            InputStream body = stored.readEntity(InputStream.class)) {
                        body.transferTo(out);
                    }
                });
        for (String name : List.of("Accept-Ranges", "Content-Length", "Content-Range")) {
            answer.header(name, stored.getHeaderString(name));
        }
        return answer.build();
    }

    /** States the reason, so that an outage is not mistaken for missing evidence. */
    private static Response missing(int status, String why) {
        return Response.status(status)
                .entity(Page.of("review/evidence-missing").with("why", why))
                .build();
    }

    private static String type(Response stored) {
        String type = Objects.requireNonNullElse(stored.getHeaderString("Content-Type"), "")
                .replaceFirst(";.*", "");
        return SHOWN.contains(type) ? type : "application/octet-stream";
    }
}

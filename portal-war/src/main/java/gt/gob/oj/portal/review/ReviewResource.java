package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.PortalAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The desk: what waits, and the way to the next case. */
@Path("/revision")
@RolesAllowed({"identity-reviewer", "identity-supervisor"})
@ApplicationScoped
public class ReviewResource {
    private static final List<String> NOTICES = List.of(
            "approve",
            "reject",
            "correct",
            "opinion",
            "given-back",
            "empty",
            "daily-quota",
            "taken",
            "own-request",
            "already-judged",
            "already-decided");

    @Inject
    private ReviewApi api;

    @Inject
    private PortalAddress portal;

    @GET
    public Page queue(
            @Context UriInfo asked,
            @QueryParam("aviso") @Nullable String notice,
            @QueryParam("caso") @Nullable String receiptCode) {
        QueueFilter filter = QueueFilter.from(asked.getQueryParameters());
        return page(filter, api.queue(filter))
                .with("notice", NOTICES.contains(Objects.requireNonNullElse(notice, "")) ? notice : null)
                .with("receiptCode", Objects.requireNonNullElse(receiptCode, "").replaceAll("[^0-9A-Z-]", ""));
    }

    static Page page(QueueFilter filter, RequestPage requests) {
        return Page.of("review/queue")
                .with("filter", filter)
                .with("requests", requests)
                .with("statuses", QueueFilter.STATUSES)
                .with("flags", QueueFilter.FLAGS)
                .with("next", requests.next() == null ? null : filter.address("despues", requests.next()))
                .with("previous", requests.previous() == null ? null : filter.address("antes", requests.previous()));
    }

    @POST
    @RolesAllowed("identity-reviewer")
    @Path("siguiente")
    public Response next() {
        DeskAnswer answer = api.next();
        if (answer.status() == 204) {
            return to("/revision?aviso=empty");
        }
        return answer.done() ? to("/revision/" + answer.body().getString("id")) : noticed(answer);
    }

    @POST
    @RolesAllowed("identity-reviewer")
    @Path("tomar")
    public Response take(@FormParam("caso") @Nullable String id) {
        String asked = Objects.requireNonNullElse(id, "");
        if (!asked.matches(CaseResource.UUID)) {
            return to("/revision");
        }
        DeskAnswer answer = api.take(asked);
        return answer.done() ? to("/revision/" + asked) : noticed(answer);
    }

    private Response noticed(DeskAnswer refused) {
        return to("/revision?aviso=" + refused.code());
    }

    private Response to(String path) {
        return Response.seeOther(portal.of(path)).build();
    }
}

package gt.gob.oj.portal.review.queue;

import gt.gob.oj.portal.identityserver.Refused;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptSearches;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.review.CaseResource;
import gt.gob.oj.portal.review.api.RequestPage;
import gt.gob.oj.portal.review.api.ReviewApi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reviewers' desk: the queue, and taking the next case. */
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
            "already-decided",
            "unreadable");

    @Inject
    private ReviewApi api;

    @Inject
    private PortalAddress portal;

    @Inject
    private KeptSearches searches;

    @GET
    public Response queue(
            @Context UriInfo asked,
            @QueryParam("aviso") @Nullable String notice,
            @QueryParam("caso") @Nullable String receiptCode,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        QueueFilter filter = QueueFilter.from(asked.getQueryParameters()::getFirst);
        Optional<String> words = searches.words(filter.search(), request);
        Optional<Fields> interrupted =
                words.isEmpty() ? searches.interrupted(QueueFilter.WORDS, request) : Optional.empty();
        if (interrupted.isPresent()) {
            return list(QueueFilter.typed(interrupted.get()::text), request, response);
        }
        QueueFilter known = words.map(filter::with).orElse(filter);
        return Response.ok(page(known, api.queue(known.question()))
                        .with("notice", NOTICES.contains(Objects.requireNonNullElse(notice, "")) ? notice : null)
                        .with(
                                "receiptCode",
                                Objects.requireNonNullElse(receiptCode, "").replaceAll("[^0-9A-Z-]", "")))
                .build();
    }

    /** The search words are personal data and must not appear in an address. */
    @POST
    public Response search(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        return list(QueueFilter.typed(request::getParameter), request, response);
    }

    private Response list(QueueFilter filter, HttpServletRequest request, HttpServletResponse response) {
        return filter.sought().isEmpty()
                ? to(filter.address())
                : searches.list(filter.address(), filter.sought(), request, response)
                        .orElseGet(() -> Response.ok(page(filter, api.queue(filter.question())))
                                .build());
    }

    static Page page(QueueFilter filter, RequestPage requests) {
        return Page.of("review/queue")
                .with("filter", filter)
                .with("forgotten", filter.isForgotten())
                .with("requests", requests)
                .with("statuses", QueueFilter.STATUSES)
                .with("flags", QueueFilter.FLAGS)
                .with("cut", requests.next() != null && !filter.hasAddress())
                .with("next", beside(filter, "despues", requests.next()))
                .with("previous", beside(filter, "antes", requests.previous()));
    }

    private static @Nullable String beside(QueueFilter filter, String side, @Nullable String cursor) {
        return cursor == null || !filter.hasAddress() ? null : filter.address(side, cursor);
    }

    @POST
    @RolesAllowed("identity-reviewer")
    @Path("siguiente")
    public Response next() {
        try {
            return to(api.next().map(id -> "/revision/" + id).orElse("/revision?aviso=empty"));
        } catch (Refused refusal) {
            return noticed(refusal);
        }
    }

    @POST
    @RolesAllowed("identity-reviewer")
    @Path("tomar")
    public Response take(@FormParam("caso") @Nullable String id) {
        String asked = Objects.requireNonNullElse(id, "");
        if (!asked.matches(CaseResource.UUID)) {
            return to("/revision");
        }
        try {
            api.take(asked);
            return to("/revision/" + asked);
        } catch (Refused refusal) {
            return noticed(refusal);
        }
    }

    private Response noticed(Refused refused) {
        return to("/revision?aviso=" + refused.code());
    }

    private Response to(String path) {
        return Response.seeOther(portal.of(path)).build();
    }
}

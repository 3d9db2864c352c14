package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptSearches;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.signin.Person;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agents' list of requests, oldest first. */
@Path("/mesa-de-ayuda")
@RolesAllowed("help-desk-agent")
@ApplicationScoped
public class HelpDeskResource {
    @Inject
    private DeskCases cases;

    @Inject
    private Person person;

    @Inject
    private KeptSearches searches;

    @Inject
    private PortalAddress portal;

    @GET
    public Response list(
            @Context UriInfo address, @Context HttpServletRequest request, @Context HttpServletResponse response) {
        CaseFilter filter = CaseFilter.from(address.getQueryParameters()::getFirst);
        Optional<Fields> interrupted = searches.interrupted(CaseFilter.WORDS, request);
        if (filter.search().isEmpty() && interrupted.isPresent()) {
            return search(CaseFilter.typed(interrupted.get()::text), request, response);
        }
        return Response.ok(page(
                        filter.with(searches.words(filter.search(), request).orElse(""))))
                .build();
    }

    /** The search words are personal data and must not appear in an address. */
    @POST
    public Response search(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        return search(CaseFilter.typed(Fields.of(request)::text), request, response);
    }

    private Response search(CaseFilter filter, HttpServletRequest request, HttpServletResponse response) {
        return filter.sought().isEmpty()
                ? Response.seeOther(portal.of(filter.address())).build()
                : searches.list(filter.address(), filter.sought(), request, response)
                        .orElseGet(() -> Response.ok(page(filter)).build());
    }

    private Page page(CaseFilter filter) {
        List<AssistanceCase> found = cases.page(filter, person.id());
        boolean more = found.size() > DeskCases.PAGE;
        List<AssistanceCase> shown = more ? found.subList(0, DeskCases.PAGE) : found;
        return page(
                filter,
                shown,
                cases.counts(person.id()),
                more ? filter.address(shown.getLast().getId()) : null);
    }

    static Page page(CaseFilter filter, List<AssistanceCase> shown, DeskCases.Counts counts, @Nullable String next) {
        return Page.of("assistance/desk")
                .with("filter", filter)
                .with("cases", shown)
                .with("counts", counts)
                .with("forgotten", filter.isForgotten())
                .with("first", filter.after() == 0 ? null : filter.address())
                .with("next", next);
    }
}

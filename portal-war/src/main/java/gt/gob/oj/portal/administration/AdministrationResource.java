package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptSearches;
import gt.gob.oj.portal.page.form.typed.Spelling;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Searches for people and performs acts on their accounts, each with a reason. */
@Path("/administracion")
@RolesAllowed("portal-administrator")
@ApplicationScoped
public class AdministrationResource {
    static final String PATH = "/administracion/";

    private static final String HERE = "/administracion";
    private static final String FIELD = "correo";

    private static final String ID = "{id: [0-9a-f-]{36}}";

    @Inject
    private PeopleApi people;

    @Inject
    private PortalAddress portal;

    @Inject
    private KeptSearches searches;

    @GET
    public Response found(
            @QueryParam(KeptSearches.CODE) @DefaultValue("") String code,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        Optional<String> words = searches.words(code, request);
        Optional<Fields> interrupted = words.isEmpty() ? searches.interrupted(FIELD, request) : Optional.empty();
        if (interrupted.isPresent()) {
            return list(interrupted.get().text(FIELD), request, response);
        }
        return Response.ok(searchPage(words.orElse("")).with("forgotten", !code.isEmpty() && words.isEmpty()))
                .build();
    }

    /** The search words are personal data and must not appear in an address. */
    @POST
    public Response search(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        return list(field(request, FIELD), request, response);
    }

    private Response list(String asked, HttpServletRequest request, HttpServletResponse response) {
        String words = asked.contains("@") ? Spelling.email(asked) : Spelling.line(asked);
        return words.isEmpty()
                ? Response.seeOther(portal.of(HERE)).build()
                : searches.list(HERE, words, request, response)
                        .orElseGet(() -> Response.ok(searchPage(words)).build());
    }

    private Page searchPage(String words) {
        boolean searched = words.length() >= PeopleApi.SHORTEST;
        return searchPage(
                words,
                searched ? people.find(words) : List.of(),
                words.isEmpty() ? people.staff() : List.of(),
                people.requests().size());
    }

    static Page searchPage(String words, List<PersonLine> found, List<PersonLine> staff, int waiting) {
        return Page.of("administration/search")
                .with("words", words)
                .with("tooShort", !words.isEmpty() && words.length() < PeopleApi.SHORTEST)
                .with("people", found)
                .with("staff", staff)
                .with("waiting", waiting)
                .with("most", PeopleApi.MOST)
                .with("shortest", PeopleApi.SHORTEST);
    }

    @GET
    @Path(ID)
    public Page one(@PathParam("id") String id, @QueryParam("hecho") @Nullable String outcome) {
        return personPage(people.get(id), outcome);
    }

    static Page personPage(PersonDetail found, @Nullable String outcome) {
        return Page.of("administration/person").with("detail", found).with("outcome", Outcomes.known(outcome));
    }

    private static String field(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}

package gt.gob.oj.portal.search;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptForms;
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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Synonyms, and what was searched for in vain. */
@Path("/administracion/buscador")
@RolesAllowed("portal-administrator")
@ApplicationScoped
public class WordsResource {
    private static final String HERE = "/administracion/buscador";

    @Inject
    private Synonyms synonyms;

    @Inject
    private MissedSearches missed;

    @Inject
    private KeptForms forms;

    @Inject
    private Person person;

    @Inject
    private PortalAddress portal;

    @GET
    public Page words(@QueryParam("hecho") @Nullable String done, @Context HttpServletRequest request) {
        return forms.find(request)
                .map(form -> page(SynonymForm.from(form.fields()), form.problems())
                        .with("kept", form.reason().key()))
                .orElseGet(() -> page(SynonymForm.EMPTY, List.of()).with("done", done != null));
    }

    @POST
    public Response add(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        Fields fields = Fields.of(request);
        SynonymForm form = SynonymForm.from(fields);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return forms.back(HERE, fields, problems, "", request, response)
                    .orElseGet(() ->
                            Response.status(422).entity(page(form, problems)).build());
        }
        synonyms.add(form.asLanguage(), form.plainWord(), form.meaning(), person.id());
        forms.forget(HERE, request, response);
        return changed();
    }

    @POST
    @Path("{id: [0-9]{1,18}}/quitar")
    public Response remove(@PathParam("id") long id) {
        synonyms.remove(id);
        return changed();
    }

    private Response changed() {
        return Response.seeOther(portal.of(HERE + "?hecho=1")).build();
    }

    private Page page(SynonymForm form, List<Problem> problems) {
        return page(synonyms.all(), missed.most(), form, problems);
    }

    static Page page(List<Synonym> synonyms, List<MissedSearch> missed, SynonymForm form, List<Problem> problems) {
        return Page.of("search/words")
                .with("synonyms", synonyms)
                .with("missed", missed)
                .with("form", form)
                .with("problems", problems)
                .with("done", false);
    }
}

package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.form.typed.Spelling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;

@Path("/buscar")
@ApplicationScoped
public class SearchResource {
    private static final int LONGEST_QUESTION = 200;

    @Inject
    private CatalogueSearch search;

    @GET
    public Page search(@QueryParam("q") @DefaultValue("") String asked, @Context HttpServletRequest request) {
        String question = Spelling.line(asked.substring(0, Math.min(asked.length(), LONGEST_QUESTION)));
        return Page.of("catalogue/search")
                .with("question", question)
                .with("hits", search.find(question, Language.of(request)));
    }
}

package gt.gob.oj.portal.search;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.List;

/** The search. It works without script; with script the results follow while a person types. */
@Path("/buscar")
@ApplicationScoped
public class SearchResource {
    @Inject
    private SearchIndex index;

    @Inject
    private Synonyms synonyms;

    @Inject
    private MissedSearches missed;

    /**
     * Answers a question.
     *
     * @param typing not empty for a question that is still being typed, which never counts as missed
     */
    @GET
    public Page search(
            @QueryParam("q") @DefaultValue("") String typed,
            @QueryParam("escribiendo") @DefaultValue("") String typing,
            @Context HttpServletRequest request) {
        Question question = Question.of(typed);
        if (question.isEmpty()) {
            return page(question, List.of(), List.of());
        }
        Language language = Language.of(request);
        List<SearchEntry> hits = index.find(question.query(synonyms.of(language)), language);
        if (!hits.isEmpty()) {
            return page(question, hits, List.of());
        }
        if (typing.isEmpty()) {
            missed.count(question, language);
        }
        return page(question, List.of(), index.nearest(question, language));
    }

    static Page page(Question question, List<SearchEntry> hits, List<SearchEntry> nearest) {
        return Page.of("search/search")
                .with("question", question.text())
                .with("asked", !question.isEmpty())
                .with("hits", hits)
                .with("nearest", nearest);
    }
}

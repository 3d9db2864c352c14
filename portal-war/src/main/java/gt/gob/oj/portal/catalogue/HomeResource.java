package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Visitors;
import gt.gob.oj.portal.signin.PersonalLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;

@Path("/")
@ApplicationScoped
public class HomeResource {
    @Inject
    private Catalogue catalogue;

    @Inject
    private Visitors visitors;

    @Inject
    @Any
    private Instance<PersonalLine> personal;

    @GET
    public Page home(@Context HttpServletRequest request) {
        Language language = Language.of(request);
        return page(
                catalogue,
                visitors.visitor(request).isEmpty()
                        ? List.of()
                        : personal.stream()
                                .flatMap(feature -> feature.read(language).stream())
                                .toList());
    }

    static Page page(Catalogue catalogue, List<PersonalLine.Line> lines) {
        return Page.of("catalogue/home")
                .with("groups", catalogue.groups())
                .with("systems", catalogue.systems())
                .with("lines", lines);
    }
}

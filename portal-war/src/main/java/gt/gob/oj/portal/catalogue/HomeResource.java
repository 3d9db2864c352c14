package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/")
@ApplicationScoped
public class HomeResource {
    @Inject
    private Catalogue catalogue;

    @GET
    public Page home() {
        return Page.of("catalogue/home").with("groups", catalogue.groups()).with("systems", catalogue.systems());
    }
}

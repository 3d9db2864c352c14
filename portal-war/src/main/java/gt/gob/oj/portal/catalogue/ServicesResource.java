package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/servicios")
@ApplicationScoped
public class ServicesResource {
    @Inject
    private Catalogue catalogue;

    @GET
    public Page all() {
        return Page.of("catalogue/services").with("groups", catalogue.groups());
    }

    @GET
    @Path("{id}")
    public Page one(@PathParam("id") String id) {
        return catalogue
                .group(id)
                .map(group -> Page.of("catalogue/group").with("group", group))
                .or(() -> catalogue
                        .system(id)
                        .map(system -> Page.of("catalogue/system").with("system", system)))
                .orElseThrow(NotFoundException::new);
    }
}

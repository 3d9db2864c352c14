package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.signin.Level;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;

@Path("/servicios")
@ApplicationScoped
public class ServicesResource {
    @Inject
    private Catalogue catalogue;

    @Inject
    private SystemLevels levels;

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
                .or(() -> catalogue.system(id).map(system -> page(system, levels.of(id))))
                .orElseThrow(NotFoundException::new);
    }

    static Page page(OjSystem system, Optional<Level> level) {
        return Page.of("catalogue/system")
                .with("system", system)
                .with("level", level.map(Level::name).orElse(""));
    }
}

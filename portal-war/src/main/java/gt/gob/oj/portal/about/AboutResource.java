package gt.gob.oj.portal.about;

import gt.gob.oj.portal.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What the portal does with data, what it asks of people, and who can use it. */
@Path("/")
@ApplicationScoped
public class AboutResource {
    @GET
    @Path("privacidad")
    public Page privacy() {
        return Page.of("about/privacy");
    }

    @GET
    @Path("terminos")
    public Page terms() {
        return Page.of("about/terms");
    }

    @GET
    @Path("accesibilidad")
    public Page accessibility() {
        return Page.of("about/accessibility");
    }
}

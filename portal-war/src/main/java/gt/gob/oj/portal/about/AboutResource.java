package gt.gob.oj.portal.about;

import gt.gob.oj.portal.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Privacy notice, terms of use and accessibility statement. */
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

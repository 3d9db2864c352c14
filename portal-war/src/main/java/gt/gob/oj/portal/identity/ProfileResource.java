package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What the portal knows of the person, and where it is changed. */
@Path("/mi-perfil")
@ApplicationScoped
public class ProfileResource {
    @Inject
    private Person person;

    @GET
    public Page profile() {
        return Page.of("identity/profile")
                .with("profile", person.profile())
                .with("account", person.realm("/account").toString());
    }
}

package gt.gob.oj.portal.account;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.PortalAddress;
import gt.gob.oj.portal.page.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the person is, which is fixed or reviewed, and how to reach them, which they change here. */
@Path("/mi-perfil/datos")
@ApplicationScoped
public class DataResource {
    @Inject
    private AccountApi account;

    @Inject
    private PortalAddress portal;

    @GET
    public Page data(@QueryParam(Results.PARAMETER) @Nullable String result) {
        JsonObject profile = account.profile();
        return page(profile, ContactForm.of(profile), List.of()).with("result", Results.known(result));
    }

    @POST
    public Response change(@Context HttpServletRequest request) {
        JsonObject profile = account.profile();
        ContactForm form = ContactForm.from(request);
        List<Problem> problems = form.problems();
        if (problems.isEmpty() && !account.save(form.into(profile))) {
            problems.add(Problem.of("telefono", "problem.not-taken"));
        }
        return problems.isEmpty()
                ? Response.seeOther(portal.of("/mi-perfil/datos?resultado=success&lang=" + form.language()))
                        .build()
                : Response.status(422).entity(page(profile, form, problems)).build();
    }

    private Page page(JsonObject profile, ContactForm form, List<Problem> problems) {
        return Page.of("account/data")
                .with("givenName", JsonText.of(profile, "firstName"))
                .with("familyName", JsonText.of(profile, "lastName"))
                .with("email", JsonText.of(profile, "email"))
                .with("own", account.ownRecord())
                .with("form", form)
                .with("problems", problems);
    }
}

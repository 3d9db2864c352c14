package gt.gob.oj.portal.account;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptForms;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person's identity data, which only a review changes, and contact data, which they change here. */
@Path(DataResource.HERE)
@ApplicationScoped
public class DataResource {
    static final String HERE = "/mi-perfil/datos";

    @Inject
    private AccountApi account;

    @Inject
    private KeptForms kept;

    @Inject
    private PortalAddress portal;

    @GET
    public Page data(@QueryParam(Results.PARAMETER) @Nullable String result, @Context HttpServletRequest request) {
        AccountProfile profile = account.profile();
        return kept.find(request)
                .map(form -> page(profile, ContactForm.from(form.fields()), form.problems())
                        .with("kept", form.reason().key()))
                .orElseGet(
                        () -> page(profile, ContactForm.of(profile), List.of()).with("result", Results.known(result)));
    }

    @POST
    public Response change(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        AccountProfile profile = account.profile();
        ContactForm form = ContactForm.from(Fields.of(request));
        List<Problem> problems = form.problems();
        if (problems.isEmpty() && !account.save(form.into(profile))) {
            problems.add(Problem.of("telefono", "problem.not-taken"));
        }
        if (!problems.isEmpty()) {
            return kept.back(HERE, problems, request, response)
                    .orElseGet(() -> Response.status(422)
                            .entity(page(profile, form, problems))
                            .build());
        }
        kept.forget(HERE, request, response);
        return Response.seeOther(portal.of(HERE + "?resultado=success&lang=" + form.language()))
                .build();
    }

    private Page page(AccountProfile profile, ContactForm form, List<Problem> problems) {
        return Page.of("account/data")
                .with("givenName", profile.givenName())
                .with("familyName", profile.familyName())
                .with("email", profile.address())
                .with("own", account.ownRecord())
                .with("form", form)
                .with("problems", problems);
    }
}

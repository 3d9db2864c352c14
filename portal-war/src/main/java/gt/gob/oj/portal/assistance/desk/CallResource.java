package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptForms;
import gt.gob.oj.portal.page.settings.PortalAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The form in which agents enter a call. */
@Path(CallResource.HERE)
@RolesAllowed("help-desk-agent")
@ApplicationScoped
public class CallResource {
    static final String HERE = "/mesa-de-ayuda/llamada";

    @Inject
    private Calls calls;

    @Inject
    private AgentActs acts;

    @Inject
    private KeptForms forms;

    @Inject
    private PortalAddress portal;

    @GET
    public Page form(@Context HttpServletRequest request) {
        return forms.find(request)
                .map(kept -> page(CallForm.from(kept.fields()), kept.problems())
                        .with("kept", kept.reason().key()))
                .orElseGet(() -> page(CallForm.empty(), List.of()));
    }

    @POST
    public Response enter(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        CallForm form = CallForm.from(Fields.of(request));
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return forms.back(HERE, problems, request, response)
                    .orElseGet(() ->
                            Response.status(422).entity(page(form, problems)).build());
        }
        long id = calls.enter(form);
        acts.entered(id);
        forms.forget(HERE, request, response);
        return Response.seeOther(portal.of("/mesa-de-ayuda/" + id)).build();
    }

    static Page page(CallForm form, List<Problem> problems) {
        return Page.of("assistance/call").with("form", form).with("problems", problems);
    }
}

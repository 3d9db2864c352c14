package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.AssistanceCase;
import gt.gob.oj.portal.assistance.AssistanceCases;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.signin.Person;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The pages of help-desk agents. */
@Path("/mesa-de-ayuda")
@RolesAllowed("help-desk-agent")
@ApplicationScoped
public class HelpDeskResource {
    @Inject
    private AssistanceCases cases;

    @Inject
    private AgentActs acts;

    @Inject
    private Person person;

    @Inject
    private PortalAddress portal;

    @GET
    public Page list(@QueryParam("antes") @DefaultValue("9223372036854775807") long before) {
        List<AssistanceCase> found = cases.before(before);
        boolean more = found.size() > AssistanceCases.PAGE;
        List<AssistanceCase> shown = more ? found.subList(0, AssistanceCases.PAGE) : found;
        return Page.of("assistance/desk")
                .with("cases", shown)
                .with("older", more ? Long.toString(shown.getLast().getId()) : null);
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Page one(@PathParam("id") long id) {
        AssistanceCase found = cases.find(id).orElseThrow(NotFoundException::new);
        acts.viewed(id);
        return Page.of("assistance/case").with("case", found);
    }

    @POST
    @Path("{id: [0-9]{1,18}}")
    public Response attend(@PathParam("id") long id) {
        if (cases.find(id).isEmpty()) {
            throw new NotFoundException();
        }
        acts.attended(id);
        cases.attend(id, person.id());
        return Response.seeOther(portal.of("/mesa-de-ayuda/" + id)).build();
    }
}

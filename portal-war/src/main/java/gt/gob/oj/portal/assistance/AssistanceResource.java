package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.page.DatabaseOutage;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.PortalAddress;
import gt.gob.oj.portal.page.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The form for everybody. */
@Path("/asistencia")
@ApplicationScoped
public class AssistanceResource {
    private static final System.Logger LOG = System.getLogger("gt.gob.oj.portal");

    @Inject
    private AssistanceCases cases;

    @Inject
    private Captcha captcha;

    @Inject
    private WaitingTicket ticket;

    @Inject
    private PortalAddress portal;

    @GET
    public Page form() {
        return page(AssistanceForm.empty(UUID.randomUUID().toString()), List.of(), "");
    }

    @POST
    public Response send(@Context HttpServletRequest request) {
        AssistanceForm form = AssistanceForm.from(request);
        List<Problem> problems = form.problems();
        NotARobot person = NotARobot.of(request, captcha, ticket);
        person.problem().ifPresent(problem -> problems.add(Problem.of(Captcha.FIELD, problem)));
        try {
            if (problems.isEmpty() && !cases.receive(form, person.tokens())) {
                problems.add(Problem.of(Captcha.FIELD, person.usedUp()));
            }
        } catch (RuntimeException failure) {
            if (!DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            LOG.log(System.Logger.Level.WARNING, "A form could not be stored", failure);
            return Response.status(503)
                    .header("Retry-After", "30")
                    .entity(page(form, List.of(Problem.of("", "problem.database")), person.tooYoung()))
                    .build();
        }
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(page(form, problems, person.tooYoung()))
                    .build();
        }
        return Response.seeOther(portal.of("/asistencia/recibida/" + Submission.of(form)))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Found by the digest of the form, which nobody else can know. */
    @GET
    @Path("recibida/{submission: [0-9a-f]{64}}")
    public Response received(@PathParam("submission") String submission) {
        String number = cases.numberOf(submission).orElseThrow(NotFoundException::new);
        return Response.ok(Page.of("assistance/received").with("number", number))
                .build();
    }

    private Page page(AssistanceForm form, List<Problem> problems, String tooYoung) {
        return Page.of("assistance/form")
                .with("form", form)
                .with("problems", problems)
                .with("challenge", CaptchaResource.PATH)
                .with("ticket", tooYoung.isEmpty() ? ticket.issue(Instant.now()) : tooYoung)
                .with("longestMessage", AssistanceForm.LONGEST_MESSAGE);
    }
}

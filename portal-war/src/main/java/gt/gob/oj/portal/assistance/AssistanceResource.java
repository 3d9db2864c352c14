package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.assistance.captcha.Captcha;
import gt.gob.oj.portal.assistance.captcha.CaptchaAnswer;
import gt.gob.oj.portal.assistance.captcha.CaptchaResource;
import gt.gob.oj.portal.assistance.captcha.WaitingTicket;
import gt.gob.oj.portal.assistance.cases.AssistanceCases;
import gt.gob.oj.portal.assistance.cases.CaseNumber;
import gt.gob.oj.portal.assistance.cases.CaseReference;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.failure.DatabaseOutage;
import gt.gob.oj.portal.page.form.Fields;
import gt.gob.oj.portal.page.form.KeptForms;
import gt.gob.oj.portal.page.http.Network;
import gt.gob.oj.portal.page.settings.PortalAddress;
import gt.gob.oj.portal.page.settings.SecretKeys;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The assistance form, open to everybody. */
@Path(AssistanceResource.HERE)
@ApplicationScoped
public class AssistanceResource {
    static final String HERE = "/asistencia";

    private static final System.Logger LOG = System.getLogger("gt.gob.oj.portal");

    @Inject
    private ReceivedForms received;

    @Inject
    private AssistanceCases cases;

    @Inject
    private CaseReference references;

    @Inject
    private Person person;

    @Inject
    private Captcha captcha;

    @Inject
    private WaitingTicket ticket;

    @Inject
    private OwnContact own;

    @Inject
    private KeptForms kept;

    @Inject
    private SecretKeys keys;

    @Inject
    private PortalAddress portal;

    @GET
    public Page form(@Context HttpServletRequest request) {
        return kept.find(request)
                .map(form -> page(
                                AssistanceForm.from(form.fields()),
                                form.problems(),
                                form.fields().text(WaitingTicket.FIELD))
                        .with("kept", form.reason().key()))
                .orElseGet(() -> page(own.form(), List.of(), ""));
    }

    @POST
    public Response send(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        AssistanceForm form = AssistanceForm.from(Fields.of(request));
        List<Problem> problems = form.problems();
        CaptchaAnswer human = CaptchaAnswer.of(request, captcha, ticket);
        human.problem().ifPresent(problem -> problems.add(Problem.of(Captcha.FIELD, problem)));
        try {
            if (problems.isEmpty()) {
                switch (received.receive(form, origin(request), human.tokens())) {
                    case STORED -> {}
                    case CAPTCHA_USED -> problems.add(Problem.of(Captcha.FIELD, human.usedUp()));
                    case TOO_MANY -> problems.add(Problem.of("", "problem.too-many"));
                }
            }
        } catch (RuntimeException failure) {
            if (!DatabaseOutage.isBehind(failure)) {
                throw failure;
            }
            LOG.log(System.Logger.Level.WARNING, "An assistance form could not be stored", failure);
            // Kept forms are in the same database, so this answer cannot redirect back to the page.
            return Response.status(503)
                    .header("Retry-After", "30")
                    .entity(page(form, List.of(Problem.of("", "problem.database")), waited(request)))
                    .build();
        }
        if (!problems.isEmpty()) {
            return kept.back(HERE, problems, request, response)
                    .orElseGet(() -> Response.status(422)
                            .entity(page(form, problems, waited(request)))
                            .build());
        }
        kept.forget(HERE, request, response);
        return Response.seeOther(portal.of("/asistencia/recibida/" + SubmissionId.of(form)))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Finds the case by the digest of the form, which nobody else can guess. */
    @GET
    @Path("recibida/{submission: [0-9a-f]{64}}")
    public Response receipt(@PathParam("submission") String submission) {
        long id = received.idOf(submission).orElseThrow(NotFoundException::new);
        return Response.ok(Page.of("assistance/received")
                        .with("number", CaseNumber.of(id))
                        .with("reference", isOwn(id) ? references.of(id) : null)
                        .personal())
                .build();
    }

    /** The address of the form is proved only if it is that of the signed-in person; others get the link by mail. */
    private boolean isOwn(long id) {
        return person.signedIn()
                .flatMap(profile -> cases.find(id).filter(one -> one.getEmail().equalsIgnoreCase(profile.email())))
                .isPresent();
    }

    private ReceivedForms.Origin origin(HttpServletRequest request) {
        return new ReceivedForms.Origin(
                person.signedIn().map(profile -> person.id()).orElse(null),
                Language.of(request),
                Network.of(request).hash(keys.keyFor("assistance-network")));
    }

    /** Reuses the waiting ticket of the form, so that its age keeps counting. */
    private Page page(AssistanceForm form, List<Problem> problems, String waited) {
        Instant now = Instant.now();
        boolean good = ticket.read(waited, now) != WaitingTicket.Verdict.WRONG;
        return Page.of("assistance/form")
                .with("form", form)
                .with("problems", problems)
                .with("challenge", CaptchaResource.PATH)
                .with("ticket", good ? waited : ticket.issue(now))
                .with("longestMessage", AssistanceForm.LONGEST_MESSAGE);
    }

    private static String waited(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(WaitingTicket.FIELD), "");
    }
}

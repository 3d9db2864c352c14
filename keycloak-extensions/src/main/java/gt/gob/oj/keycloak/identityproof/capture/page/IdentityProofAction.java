package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.PersonLock;
import gt.gob.oj.keycloak.form.LostForm;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.capture.upload.CaptureEvents;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.submission.CitizenRequests;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resources.LoginActionsService;

/** VERIFICAR MI IDENTIDAD: one thing per page, then the answer. */
public final class IdentityProofAction implements RequiredActionProvider {

    /** Names the step in the address of its page, so that the browser's Back leads to the step before. */
    private static final String STEP = "step";

    /** The step that was shown or led to last, for addresses that name none. */
    private static final String STEP_NOTE = "identity-proof.step";

    private static final String GO = "go-";
    private static final int TWELVE_HOURS = 12 * 60 * 60;

    private final CaptureServices services;

    public IdentityProofAction(CaptureServices services) {
        this.services = services;
    }

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    /** Evidence speaks for the person, so a session of the same day is recent enough. */
    @Override
    public int getMaxAuthAge(KeycloakSession session) {
        return TWELVE_HOURS;
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {}

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        Initiation.keepOwnCancel(context.getAuthenticationSession());
        unlessUnreadable(context, () -> show(context));
    }

    private void unlessUnreadable(RequiredActionContext context, Runnable steps) {
        try {
            steps.run();
        } catch (UnreadableRequest damage) {
            CapturePages.unreadable(context, services.damage().report(damage));
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        unlessUnreadable(context, () -> {
            try {
                process(context, SentForm.read(context.getHttpRequest()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void process(RequiredActionContext context, SentForm form) throws IOException {
        if (!context.getUser().isEnabled()) {
            context.failure();
            return;
        }
        LostForm.arrived(context.getSession());
        ReturnedForm.forget(context.getAuthenticationSession());
        if (form.asks("cancel") && Initiation.byPerson(context.getAuthenticationSession())) {
            context.cancel();
        } else if (form.asks("submit")) {
            submit(context);
        } else {
            collect(context, form, standing(context));
        }
    }

    private void collect(RequiredActionContext context, SentForm form, Standing standing) throws IOException {
        Optional<Step> sent = Step.sentBy(form);
        if (standing.sent().isPresent()) {
            answer(context, form);
        } else if (form.asks("back")) {
            Step shown = standing.way().at(shownLast(context));
            go(context, standing.way().before(shown).orElse(shown));
        } else if (form.action().startsWith(GO)) {
            go(
                    context,
                    Step.of(form.action().substring(GO.length()))
                            .orElse(standing.way().next()));
        } else if (sent.isEmpty() || (standing.proof().isEmpty() && hasNoCui(context))) {
            go(context, standing.way().next());
        } else if (!standing.way().takes(sent.get())) {
            refuse(context, standing);
        } else {
            take(context, form, sent.get(), standing);
        }
    }

    /** Nobody is led to such a form: it was made by hand, or kept from a time when it was asked for. */
    private void refuse(RequiredActionContext context, Standing standing) {
        event(context, standing.proof(), "step-not-open").error("identity_proof_step_not_open");
        sendBack(context, standing.way().next(), Map.of(ReturnedForm.PAGE, "identityProof.stepNotOpen"), Map.of());
    }

    private void take(RequiredActionContext context, SentForm form, Step step, Standing standing) throws IOException {
        switch (step) {
            case NOTICE -> agree(context, form);
            case PERSONAL -> savePersonalData(context, form);
            default -> takeEvidence(context, form, step, standing.proof().orElseThrow());
        }
    }

    private void takeEvidence(RequiredActionContext context, SentForm form, Step step, IdentityProof proof)
            throws IOException {
        EvidenceStep evidence = new EvidenceStep(context, services, proof);
        if (!form.asks("continue")) {
            evidence.changeVoice(form.asks("write"));
            go(context, Step.VIDEO);
            return;
        }
        Map<String, String> errors = evidence.receive(step.piece().orElseThrow(), form);
        if (errors.isEmpty()) {
            go(context, standing(context).way().next());
        } else {
            sendBack(context, step, errors, form.typed(EvidenceStep.STATEMENT));
        }
    }

    private void answer(RequiredActionContext context, SentForm form) {
        if (form.asks("understood")) {
            context.success();
        } else {
            go(context, Step.REVIEW);
        }
    }

    private void savePersonalData(RequiredActionContext context, SentForm form) {
        PersonalData data = PersonalData.typed(form::field);
        Map<String, String> errors = data.errors();
        if (!errors.isEmpty()) {
            sendBack(context, Step.PERSONAL, errors, data.values());
            return;
        }
        PersonLock.take(context.getSession(), context.getRealm(), context.getUser());
        data.saveTo(context.getUser());
        context.getEvent().clone().event(EventType.UPDATE_PROFILE).success();
        go(context, standing(context).way().next());
    }

    private void agree(RequiredActionContext context, SentForm form) {
        if (form.field("consent") == null) {
            sendBack(context, Step.NOTICE, Map.of("consent", "identityProof.notice.consent.missing"), Map.of());
            return;
        }
        IdentityProof proof = services.requests().openOrDraft(citizen(context));
        services.challenges().agree(context.getRealm().getId(), proof.id());
        event(context, Optional.of(proof), "consent").success();
        // Complete data are shown as well: a change of names begins here.
        go(context, standing(context).way().at(Optional.of(Step.PERSONAL)));
    }

    /** Straight to the request's lock: whoever presses twice waits there, and then sees what became of the first press. */
    private void submit(RequiredActionContext context) {
        Optional<CitizenRequests.Filed> filed =
                PersonalData.of(context.getUser()).errors().isEmpty()
                        ? services.requests().submit(citizen(context))
                        : Optional.empty();
        filed.filter(CitizenRequests.Filed::sent)
                .ifPresent(
                        f -> event(context, Optional.of(f.proof()), "submitted").success());
        boolean sent = filed.filter(f -> !f.proof().collects()).isPresent();
        Step next = sent ? Step.REVIEW : standing(context).way().next();
        Map<String, String> errors = filed.map(EvidenceStep::faults).orElse(Map.of());
        if (!errors.isEmpty()) {
            event(context, filed.map(CitizenRequests.Filed::proof), "incomplete")
                    .error("identity_proof_incomplete");
        }
        errors.keySet().retainAll(Set.of(next.code()));
        sendBack(context, next, errors, Map.of());
    }

    private static void go(RequiredActionContext context, Step step) {
        sendBack(context, step, Map.of(), Map.of());
    }

    private static void sendBack(
            RequiredActionContext context, Step step, Map<String, String> errors, Map<String, String> typed) {
        new ReturnedForm(step, errors, typed).keep(context.getAuthenticationSession());
        redirect(context, step);
    }

    private static void redirect(RequiredActionContext context, Step step) {
        // Keycloak leads a form that was sent twice to an address without a step: it is to end at the same page.
        context.getAuthenticationSession().setAuthNote(STEP_NOTE, step.code());
        URI page = UriBuilder.fromUri(context.getActionUrl(""))
                .replaceQueryParam(LoginActionsService.SESSION_CODE)
                .replaceQueryParam(STEP, step.code())
                .build();
        context.challenge(Response.seeOther(page).build());
    }

    private void show(RequiredActionContext context) {
        Optional<Step> named = Step.of(context.getUriInfo().getQueryParameters().getFirst(STEP));
        Standing standing = standing(context);
        Optional<Step> last = shownLast(context);
        Optional<ReturnedForm> late = LateForm.take(context, last.isEmpty(), standing.way());
        late.ifPresent(form -> form.keep(context.getAuthenticationSession()));
        Step step =
                standing.way().at(late.map(ReturnedForm::step).or(() -> named).or(() -> last));
        if (named.isEmpty()) {
            redirect(context, step);
            return;
        }
        context.getAuthenticationSession().setAuthNote(STEP_NOTE, step.code());
        ReturnedForm returned = ReturnedForm.of(context.getAuthenticationSession(), step);
        CapturePages pages = new CapturePages(context, services, standing.way(), returned);
        if (standing.sent().isPresent()) {
            pages.state(standing.sent().get());
        } else if (standing.proof().isEmpty() && hasNoCui(context)) {
            pages.withoutCui();
        } else if (step == Step.NOTICE || standing.request().isEmpty()) {
            pages.notice();
        } else if (step == Step.PERSONAL) {
            pages.personalData();
        } else {
            pages.evidence(step, standing.request().get());
        }
    }

    private static Optional<Step> shownLast(RequiredActionContext context) {
        return Step.of(context.getAuthenticationSession().getAuthNote(STEP_NOTE));
    }

    private boolean hasNoCui(RequiredActionContext context) {
        return services.citizens().find(citizen(context)).isEmpty();
    }

    private static EventBuilder event(RequiredActionContext context, Optional<IdentityProof> proof, String outcome) {
        return CaptureEvents.of(
                context.getEvent().clone(), proof.map(IdentityProof::id).orElse("none"), outcome);
    }

    private Standing standing(RequiredActionContext context) {
        return Standing.of(services.requests(), citizen(context), context.getUser());
    }

    private static CitizenRef citizen(RequiredActionContext context) {
        return new CitizenRef(context.getRealm().getId(), context.getUser().getId());
    }

    @Override
    public void close() {}
}

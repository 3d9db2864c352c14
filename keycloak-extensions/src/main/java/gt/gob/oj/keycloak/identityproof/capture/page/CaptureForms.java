package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.database.PersonLock;
import gt.gob.oj.keycloak.form.LostForm;
import gt.gob.oj.keycloak.identityproof.capture.upload.CaptureEvents;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.submission.CitizenRequests;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.EventBuilder;
import org.keycloak.events.EventType;

/** Handles the forms of the action's pages and redirects to the next page. */
final class CaptureForms {

    private static final String GO = "go-";

    private final RequiredActionContext context;
    private final CaptureServices services;
    private final Applicant applicant;
    private final CaptureNavigation navigation;

    CaptureForms(RequiredActionContext context, CaptureServices services) {
        this.context = context;
        this.services = services;
        this.applicant = new Applicant(context, services);
        this.navigation = new CaptureNavigation(context);
    }

    void process(SentForm form) throws IOException {
        if (!context.getUser().isEnabled()) {
            context.failure();
            return;
        }
        LostForm.arrived(context.getSession());
        ReturnedForm.forget(context.getAuthenticationSession());
        if (form.asks("cancel") && Initiation.byPerson(context.getAuthenticationSession())) {
            context.cancel();
        } else if (form.asks("submit")) {
            submit();
        } else {
            collect(form, applicant.standing());
        }
    }

    private void collect(SentForm form, CaptureProgress standing) throws IOException {
        Optional<Step> sent = Step.sentBy(form);
        if (standing.sent().isPresent()) {
            answer(form);
        } else if (form.asks("back")) {
            Step shown = standing.way().at(navigation.shownLast());
            navigation.go(standing.way().before(shown).orElse(shown));
        } else if (form.action().startsWith(GO)) {
            navigation.go(Step.of(form.action().substring(GO.length()))
                    .orElse(standing.way().next()));
        } else if (sent.isEmpty() || (standing.proof().isEmpty() && applicant.hasNoCui())) {
            navigation.go(standing.way().next());
        } else if (!standing.way().takes(sent.get())) {
            refuse(standing);
        } else {
            take(form, sent.get(), standing);
        }
    }

    /**
     * No page leads to such a form. It was crafted, or comes from a page that was open when the piece was still needed.
     */
    private void refuse(CaptureProgress standing) {
        event(standing.proof(), "step-not-open").error("identity_proof_step_not_open");
        navigation.sendBack(standing.way().next(), Map.of(ReturnedForm.PAGE, "identityProof.stepNotOpen"), Map.of());
    }

    private void take(SentForm form, Step step, CaptureProgress standing) throws IOException {
        switch (step) {
            case NOTICE -> agree(form);
            case PERSONAL -> savePersonalData(form);
            default -> takeEvidence(form, step, standing.proof().orElseThrow());
        }
    }

    private void takeEvidence(SentForm form, Step step, IdentityProof proof) throws IOException {
        EvidenceStep evidence = new EvidenceStep(context, services, proof);
        if (!form.asks("continue")) {
            evidence.changeVoice(form.asks("write"));
            navigation.go(Step.VIDEO);
            return;
        }
        Map<String, String> errors = evidence.receive(step.piece().orElseThrow(), form);
        if (errors.isEmpty()) {
            navigation.go(applicant.standing().way().next());
        } else {
            navigation.sendBack(step, errors, form.typed(EvidenceStep.STATEMENT));
        }
    }

    private void answer(SentForm form) {
        if (form.asks("understood")) {
            context.success();
        } else {
            navigation.go(Step.REVIEW);
        }
    }

    private void savePersonalData(SentForm form) {
        PersonalData data = PersonalData.typed(form::field);
        Map<String, String> errors = data.errors();
        if (!errors.isEmpty()) {
            navigation.sendBack(Step.PERSONAL, errors, data.values());
            return;
        }
        PersonLock.take(context.getSession(), context.getRealm(), context.getUser());
        data.saveTo(context.getUser());
        context.getEvent().clone().event(EventType.UPDATE_PROFILE).success();
        navigation.go(applicant.standing().way().next());
    }

    private void agree(SentForm form) {
        if (form.field("consent") == null) {
            navigation.sendBack(Step.NOTICE, Map.of("consent", "identityProof.notice.consent.missing"), Map.of());
            return;
        }
        IdentityProof proof = services.requests().openOrDraft(applicant.citizen());
        services.challenges().agree(context.getRealm().getId(), proof.id());
        event(Optional.of(proof), "consent").success();
        // Also shown when the data are complete: a change of names starts here.
        navigation.go(applicant.standing().way().at(Optional.of(Step.PERSONAL)));
    }

    /** Takes the request's lock first. A second click waits there and then sees the result of the first. */
    private void submit() {
        Optional<CitizenRequests.Filed> filed =
                PersonalData.of(context.getUser()).errors().isEmpty()
                        ? services.requests().submit(applicant.citizen())
                        : Optional.empty();
        filed.filter(CitizenRequests.Filed::sent)
                .ifPresent(f -> event(Optional.of(f.proof()), "submitted").success());
        boolean sent = filed.filter(f -> !f.proof().collects()).isPresent();
        Step next = sent ? Step.REVIEW : applicant.standing().way().next();
        Map<String, String> errors = filed.map(EvidenceStep::faults).orElse(Map.of());
        if (!errors.isEmpty()) {
            event(filed.map(CitizenRequests.Filed::proof), "incomplete").error("identity_proof_incomplete");
        }
        errors.keySet().retainAll(Set.of(next.code()));
        navigation.sendBack(next, errors, Map.of());
    }

    private EventBuilder event(Optional<IdentityProof> proof, String outcome) {
        return CaptureEvents.of(
                context.getEvent().clone(), proof.map(IdentityProof::id).orElse("none"), outcome);
    }
}

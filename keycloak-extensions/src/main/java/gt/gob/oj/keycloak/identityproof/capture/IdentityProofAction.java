package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.events.EventType;
import org.keycloak.models.KeycloakSession;

/** VERIFICAR MI IDENTIDAD: one thing per page, then the answer. */
final class IdentityProofAction implements RequiredActionProvider {

    /** The step the person went back to; without it, it is the first that is not done. */
    private static final String STEP_NOTE = "identity-proof.step";

    private static final String GO = "go-";
    private static final int TWELVE_HOURS = 12 * 60 * 60;

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
        show(context, Map.of());
    }

    @Override
    public void processAction(RequiredActionContext context) {
        try {
            process(context, SentForm.read(context.getHttpRequest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void process(RequiredActionContext context, SentForm form) throws IOException {
        Standing standing = standing(context);
        if (form.asks("cancel") && Initiation.byPerson(context.getAuthenticationSession())) {
            context.cancel();
        } else if (standing.sent().isPresent()) {
            answer(context, form);
        } else if (form.asks("personal-data")) {
            savePersonalData(context, form);
        } else if (standing.proof().isPresent()) {
            collect(context, form, standing, standing.proof().get());
        } else {
            show(context, Map.of());
        }
    }

    private void collect(RequiredActionContext context, SentForm form, Standing standing, IdentityProof proof)
            throws IOException {
        Step shown = standing.way().at(wish(context));
        EvidenceStep evidence = new EvidenceStep(context, proof);
        String action = form.action();
        if (form.asks("back")) {
            go(context, standing.way().before(shown));
        } else if (action.startsWith(GO)) {
            go(context, Step.of(action.substring(GO.length())));
        } else if (form.asks("agree")) {
            agree(context, form, proof);
        } else if (form.asks("submit")) {
            evidence.submit();
        } else if (form.asks("write") || form.asks("speak")) {
            evidence.changeVoice(form.asks("write"));
            go(context, Optional.of(Step.VIDEO));
        } else if (form.asks("continue") && form.piece().isPresent()) {
            Map<String, String> errors = evidence.receive(form.piece().get(), form);
            go(context, errors.isEmpty() ? Optional.empty() : Step.of(form.field("step")), errors);
        } else {
            show(context, Map.of());
        }
    }

    private void answer(RequiredActionContext context, SentForm form) {
        if (form.asks("understood")) {
            context.success();
        } else {
            show(context, Map.of());
        }
    }

    private void savePersonalData(RequiredActionContext context, SentForm form) {
        PersonalData data = PersonalData.typed(form::field);
        Map<String, String> errors = data.errors();
        if (!errors.isEmpty()) {
            new CapturePages(context, standing(context).way()).personalData(data, errors);
            return;
        }
        data.saveTo(context.getUser());
        context.getEvent().clone().event(EventType.UPDATE_PROFILE).success();
        if (proofs(context).citizens().find(citizen(context)).isPresent()) {
            proofs(context).filing().openOrDraft(citizen(context));
            go(context, Optional.empty());
        } else {
            new CapturePages(context, standing(context).way()).withoutCui();
        }
    }

    private void agree(RequiredActionContext context, SentForm form, IdentityProof proof) {
        if (form.field("consent") == null) {
            show(context, Map.of("consent", "identityProof.notice.consent.missing"));
            return;
        }
        proofs(context).challenges().agree(context.getRealm().getId(), proof.id(), Standing.NOTICE);
        CaptureEvents.of(context.getEvent().clone(), proof.id(), "consent").success();
        go(context, Optional.empty());
    }

    private void go(RequiredActionContext context, Optional<Step> step) {
        go(context, step, Map.of());
    }

    private void go(RequiredActionContext context, Optional<Step> step, Map<String, String> errors) {
        step.ifPresentOrElse(
                s -> context.getAuthenticationSession().setAuthNote(STEP_NOTE, s.code()),
                () -> context.getAuthenticationSession().removeAuthNote(STEP_NOTE));
        show(context, errors);
    }

    private void show(RequiredActionContext context, Map<String, String> errors) {
        Standing standing = standing(context);
        CapturePages pages = new CapturePages(context, standing.way());
        Step step = standing.way().at(wish(context));
        if (standing.sent().isPresent()) {
            pages.state(standing.sent().get());
        } else if (step == Step.PERSONAL || standing.proof().isEmpty()) {
            pages.personalData(PersonalData.of(context.getUser()), errors);
        } else if (step == Step.NOTICE) {
            pages.notice(errors);
        } else {
            new EvidenceStep(context, standing.proof().get()).show(standing, step, errors);
        }
    }

    private static Optional<Step> wish(RequiredActionContext context) {
        return Step.of(context.getAuthenticationSession().getAuthNote(STEP_NOTE));
    }

    private static Standing standing(RequiredActionContext context) {
        return Standing.of(proofs(context), citizen(context), context.getUser());
    }

    private static IdentityProofProvider proofs(RequiredActionContext context) {
        return context.getSession().getProvider(IdentityProofProvider.class);
    }

    private static CitizenRef citizen(RequiredActionContext context) {
        return new CitizenRef(context.getRealm().getId(), context.getUser().getId());
    }

    @Override
    public void close() {}
}

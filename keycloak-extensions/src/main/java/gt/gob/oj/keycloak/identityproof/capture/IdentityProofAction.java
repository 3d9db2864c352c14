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

/** VERIFICAR MI IDENTIDAD: personal data, then evidence, then the answer. */
final class IdentityProofAction implements RequiredActionProvider {

    /** Set once step 1 is done, so that a reload comes back to step 2. */
    private static final String STEP_NOTE = "identity-proof.step";

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
        show(context);
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
        Optional<IdentityProof> sent = open(context).filter(p -> !p.collects());
        if (form.asks("cancel") && Initiation.byPerson(context.getAuthenticationSession())) {
            context.cancel();
        } else if (sent.isPresent()) {
            answer(context, form);
        } else if (form.asks("personal-data")) {
            savePersonalData(context, form);
        } else if (form.asks("back")) {
            context.getAuthenticationSession().removeAuthNote(STEP_NOTE);
            show(context);
        } else if (form.asks("submit") && atEvidence(context)) {
            new EvidenceStep(context).submit(form);
        } else {
            show(context);
        }
    }

    private void answer(RequiredActionContext context, SentForm form) {
        if (form.asks("understood")) {
            context.success();
        } else {
            show(context);
        }
    }

    private void savePersonalData(RequiredActionContext context, SentForm form) {
        PersonalData data = PersonalData.typed(form::field);
        Map<String, String> errors = data.errors();
        if (!errors.isEmpty()) {
            new CapturePages(context).personalData(data, errors);
            return;
        }
        data.saveTo(context.getUser());
        context.getEvent().clone().event(EventType.UPDATE_PROFILE).success();
        context.getAuthenticationSession().setAuthNote(STEP_NOTE, "evidence");
        show(context);
    }

    private void show(RequiredActionContext context) {
        CapturePages pages = new CapturePages(context);
        Optional<IdentityProof> sent = open(context).filter(p -> !p.collects());
        if (sent.isPresent()) {
            pages.state(sent.get());
        } else if (atEvidence(context)) {
            new EvidenceStep(context).show(Map.of());
        } else {
            pages.personalData(PersonalData.of(context.getUser()), Map.of());
        }
    }

    private static boolean atEvidence(RequiredActionContext context) {
        return context.getAuthenticationSession().getAuthNote(STEP_NOTE) != null;
    }

    private static Optional<IdentityProof> open(RequiredActionContext context) {
        return context.getSession()
                .getProvider(IdentityProofProvider.class)
                .filing()
                .open(new CitizenRef(
                        context.getRealm().getId(), context.getUser().getId()));
    }

    @Override
    public void close() {}
}

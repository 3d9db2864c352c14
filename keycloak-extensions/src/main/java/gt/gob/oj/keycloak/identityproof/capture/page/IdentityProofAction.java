package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;

/** The required action VERIFICAR MI IDENTIDAD: one thing per page, then the status. */
public final class IdentityProofAction implements RequiredActionProvider {

    private static final int TWELVE_HOURS = 12 * 60 * 60;

    private final CaptureServices services;

    public IdentityProofAction(CaptureServices services) {
        this.services = services;
    }

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return InitiatedActionSupport.SUPPORTED;
    }

    /** Evidence identifies the person by itself, so a sign-in from the same day is recent enough. */
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
                new CaptureForms(context, services).process(SentForm.read(context.getHttpRequest()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void show(RequiredActionContext context) {
        CaptureNavigation navigation = new CaptureNavigation(context);
        Applicant applicant = new Applicant(context, services);
        Optional<Step> named = navigation.named();
        CaptureProgress standing = applicant.standing();
        Optional<Step> last = navigation.shownLast();
        Optional<ReturnedForm> late = LateForm.take(context, last.isEmpty(), standing.way());
        late.ifPresent(form -> form.keep(context.getAuthenticationSession()));
        Step step =
                standing.way().at(late.map(ReturnedForm::step).or(() -> named).or(() -> last));
        if (named.isEmpty()) {
            navigation.redirect(step);
            return;
        }
        navigation.shows(step);
        ReturnedForm returned = ReturnedForm.of(context.getAuthenticationSession(), step);
        CapturePages pages = new CapturePages(context, services, standing.way(), returned);
        if (standing.sent().isPresent()) {
            pages.state(standing.sent().get());
        } else if (standing.proof().isEmpty() && applicant.hasNoCui()) {
            pages.withoutCui();
        } else if (step == Step.NOTICE || standing.request().isEmpty()) {
            pages.notice();
        } else if (step == Step.PERSONAL) {
            pages.personalData();
        } else {
            pages.evidence(step, standing.request().get());
        }
    }

    @Override
    public void close() {}
}

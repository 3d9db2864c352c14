package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.form.LostForm;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;

/** A form that was sent after its session had expired. The citizen gets the input back when the action restarts. */
final class LateForm {

    private static final Map<String, String> MESSAGE = Map.of(ReturnedForm.PAGE, "identityProof.late");

    private LateForm() {}

    /** Returns the input once, and only if the action has just begun: later it would be a form that was sent twice. */
    static Optional<ReturnedForm> take(RequiredActionContext context, boolean begun, CaptureSteps way) {
        return LostForm.IDENTITY_PROOF
                .take(context.getSession(), context.getUser())
                .filter(typed -> begun)
                .map(LateForm::of)
                .filter(form -> way.at(Optional.of(form.step())) == form.step());
    }

    private static ReturnedForm of(Map<String, String> typed) {
        return typed.containsKey(EvidenceStep.STATEMENT)
                ? new ReturnedForm(Step.VIDEO, MESSAGE, typed)
                : new ReturnedForm(
                        Step.PERSONAL, MESSAGE, PersonalData.typed(typed::get).values());
    }
}

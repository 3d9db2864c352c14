package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.Decision;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Intake;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.UploadLimits;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;

/** Renders the pages of the action. */
record CapturePages(RequiredActionContext context, Way way) {

    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

    void personalData(PersonalData data, Map<String, String> errors) {
        show(
                form(errors, Step.PERSONAL)
                        .setAttribute("values", data.values())
                        .setAttribute("email", context.getUser().getEmail()),
                "identity-proof-personal.ftl");
    }

    void notice(Map<String, String> errors) {
        show(form(errors, Step.NOTICE), "identity-proof-notice.ftl");
    }

    void piece(Piece piece, IdentityProof proof, Map<Piece, Intake> received, Map<String, String> errors) {
        LoginFormsProvider form = form(errors, Step.of(piece));
        new PieceBoxes(session())
                .addTo(
                        form,
                        proof,
                        context.getUser(),
                        Map.of(piece, received.getOrDefault(piece, Intake.NOT_OPEN)),
                        new UploadTokens(session()).issue(proof));
        show(correction(form, proof), "identity-proof-" + piece.kind().name().toLowerCase(Locale.ROOT) + ".ftl");
    }

    void review(CitizenRecord citizen, IdentityProof proof, Map<Piece, Intake> received, Map<String, String> errors) {
        LoginFormsProvider form = form(errors, Step.REVIEW)
                .setAttribute("cui", citizen.printedCui())
                .setAttribute("values", PersonalData.of(context.getUser()).values());
        new PieceBoxes(session())
                .addTo(form, proof, context.getUser(), received, new UploadTokens(session()).issue(proof));
        show(correction(form, proof), "identity-proof-review.ftl");
    }

    void withoutCui() {
        show(form(Map.of()), "identity-proof-without-cui.ftl");
    }

    /** The answer to a request that was sent, now or earlier. */
    void state(IdentityProof proof) {
        Locale locale = session().getContext().resolveLocale(context.getUser());
        LoginFormsProvider form =
                form(Map.of()).setAttribute("status", proof.state().claim());
        if (proof.submission() != null) {
            form.setAttribute("receiptCode", proof.submission().receiptCode().value());
            form.setAttribute(
                    "submittedAt",
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                            .withLocale(locale)
                            .withZone(GUATEMALA)
                            .format(proof.submission().at()));
        }
        show(form, "identity-proof-state.ftl");
    }

    /** What the reviewer wants to have corrected, in their words. */
    private static LoginFormsProvider correction(LoginFormsProvider form, IdentityProof proof) {
        Decision decision = proof.decision();
        return form.setAttribute("correction", decision == null ? null : decision.reason());
    }

    private LoginFormsProvider form(Map<String, String> errors, Step step) {
        return form(errors)
                .setAttribute("step", step.code())
                .setAttribute("stepNumber", way.number(step))
                .setAttribute("steps", way.steps().stream().map(Step::code).toList());
    }

    private LoginFormsProvider form(Map<String, String> errors) {
        LoginFormsProvider form = context.form()
                .setAttribute("cancellable", Initiation.byPerson(context.getAuthenticationSession()))
                .setAttribute(
                        "helpUrl",
                        session().getProvider(IdentityProofProvider.class).portalUrl() + "/asistencia");
        if (!errors.isEmpty()) {
            form.setErrors(errors.entrySet().stream()
                    .map(e -> new FormMessage(e.getKey(), e.getValue(), megabytes(e.getKey())))
                    .toList());
        }
        return form;
    }

    /** The limit that a message about this field may name. */
    private String megabytes(String field) {
        UploadLimits limits = session().getProvider(IdentityProofProvider.class).limits();
        return Piece.of(field)
                .map(piece -> Long.toString(limits.of(piece) / (1024 * 1024)))
                .orElse("");
    }

    private void show(LoginFormsProvider form, String template) {
        context.challenge(form.createForm(template));
    }

    private KeycloakSession session() {
        return context.getSession();
    }
}

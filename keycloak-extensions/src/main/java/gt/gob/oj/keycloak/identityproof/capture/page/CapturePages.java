package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.Guatemala;
import gt.gob.oj.keycloak.PortalAddress;
import gt.gob.oj.keycloak.form.LostForm;
import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.evidence.UploadLimits;
import gt.gob.oj.keycloak.identityproof.request.Decision;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.submission.OpenRequest;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;

/** Renders the pages of the action. */
record CapturePages(RequiredActionContext context, CaptureServices services, CaptureSteps way, ReturnedForm returned) {

    /** The portal's date format. */
    private static final String SPANISH = "d 'de' MMMM 'de' yyyy, HH:mm";

    private static final String ENGLISH = "d MMMM yyyy, HH:mm";

    void notice() {
        LoginFormsProvider form = form(Step.NOTICE, Map.of());
        Instant lately = Instant.now().minus(UsualWait.LATELY);
        services.ownRecords()
                .usualWait(context.getRealm().getId(), lately)
                .ifPresent(wait ->
                        form.setAttribute("usualWait", UsualWait.of(wait).forPage()));
        show(form, "identity-proof-notice.ftl");
    }

    void personalData() {
        Map<String, String> known = PersonalData.of(context.getUser()).values();
        show(
                form(Step.PERSONAL, Map.of())
                        .setAttribute("values", returned.typed().isEmpty() ? known : returned.typed())
                        .setAttribute("email", context.getUser().getEmail()),
                "identity-proof-personal.ftl");
    }

    /** The page of a piece, or the review page. */
    void evidence(Step step, OpenRequest request) {
        Optional<Piece> piece = step.piece();
        Capture capture = request.capture();
        if (step == Step.VIDEO) {
            Optional<Capture> asked =
                    services.challenges().current(request.proof().id());
            if (asked.isEmpty()) {
                // The request was submitted from another page while this one was rendered.
                services.requests().open(request.proof().citizen()).ifPresent(this::state);
                return;
            }
            capture = asked.get();
        }
        Map<Piece, ReceivedPiece> shown = new EnumMap<>(request.received());
        piece.ifPresent(p -> shown.keySet().retainAll(Set.of(p)));
        LoginFormsProvider form = form(step, CaptureProgress.refusals(shown));
        new PieceBoxes(context.getSession(), services)
                .addTo(
                        form,
                        request.proof(),
                        context.getUser(),
                        shown,
                        capture,
                        services.tokens().issue(request.proof()));
        correction(
                form, request.proof(), piece.map(Set::of).orElse(request.proof().wanted()));
        if (piece.isPresent()) {
            form.setAttribute("statement", returned.typed().get(EvidenceStep.STATEMENT));
            show(form, "identity-proof-" + piece.get().kind().name().toLowerCase(Locale.ROOT) + ".ftl");
        } else {
            form.setAttribute(
                            "cui",
                            services.citizens()
                                    .find(request.proof().citizen())
                                    .map(CitizenRecord::printedCui)
                                    .orElse(""))
                    .setAttribute("values", PersonalData.of(context.getUser()).values())
                    .setAttribute("thumbnails", new Thumbnails(services.reader()).of(request));
            show(form, "identity-proof-review.ftl");
        }
    }

    /** Replaces all other pages when the stored request cannot be read. */
    static void unreadable(RequiredActionContext context, Optional<String> receiptCode) {
        LoginFormsProvider form = form(context);
        receiptCode.ifPresent(code -> form.setAttribute("receiptCode", code));
        context.challenge(form.createForm("identity-proof-unreadable.ftl"));
    }

    void withoutCui() {
        show(form(), "identity-proof-without-cui.ftl");
    }

    /** The status of a submitted request. */
    void state(IdentityProof proof) {
        Locale locale = session().getContext().resolveLocale(context.getUser());
        LoginFormsProvider form = form().setAttribute("status", proof.state().claim());
        if (proof.submission() != null) {
            form.setAttribute("receiptCode", proof.submission().receiptCode().value());
            form.setAttribute(
                    "submittedAt",
                    DateTimeFormatter.ofPattern(locale.getLanguage().equals("en") ? ENGLISH : SPANISH, locale)
                            .withZone(Guatemala.ZONE)
                            .format(proof.submission().at()));
        }
        show(form, "identity-proof-state.ftl");
    }

    /** The pieces that the reviewer wants corrected, and the reasons. */
    private void correction(LoginFormsProvider form, IdentityProof proof, Set<Piece> shown) {
        Decision decision = proof.decision();
        if (decision != null) {
            form.setAttribute(
                    "correction",
                    CorrectionTexts.of(decision.reason(), services.ownRecords().corrections(proof), shown));
        }
    }

    /**
     * @param known faults of the received pieces, whichever form sent them
     */
    private LoginFormsProvider form(Step step, Map<String, String> known) {
        Map<String, String> errors = new LinkedHashMap<>(known);
        errors.putAll(returned.errors());
        LoginFormsProvider form = form().setAttribute("step", step.code())
                .setAttribute("stepNumber", way.number(step))
                .setAttribute("steps", way.steps().stream().map(Step::code).toList());
        if (!errors.isEmpty()) {
            form.setErrors(errors.entrySet().stream()
                    .map(e -> new FormMessage(field(e.getKey()), e.getValue(), megabytes(e.getKey())))
                    .toList());
        }
        return form;
    }

    private static @Nullable String field(String name) {
        return name.equals(ReturnedForm.PAGE) ? null : name;
    }

    private LoginFormsProvider form() {
        return form(context);
    }

    private static LoginFormsProvider form(RequiredActionContext context) {
        KeycloakSession session = context.getSession();
        return context.form()
                .setAttribute("cancellable", Initiation.byPerson(context.getAuthenticationSession()))
                .setAttribute("owner", context.getUser().getId())
                .setAttribute("ownerMark", LostForm.IDENTITY_PROOF.ownerMark(session, context.getUser()))
                .setAttribute("helpUrl", PortalAddress.configured() + "/asistencia");
    }

    /** The size limit for the message about this field. */
    private String megabytes(String field) {
        UploadLimits limits = services.limits();
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

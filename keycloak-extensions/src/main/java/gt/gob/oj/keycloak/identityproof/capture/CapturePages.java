package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Intake;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.UploadLimits;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;

/** Renders the pages of the action. */
record CapturePages(RequiredActionContext context) {

    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

    void personalData(PersonalData data, Map<String, String> errors) {
        show(
                form(errors)
                        .setAttribute("values", data.values())
                        .setAttribute("email", context.getUser().getEmail()),
                "identity-proof-personal.ftl");
    }

    void evidence(CitizenRecord citizen, IdentityProof draft, Map<Piece, Intake> received, Map<String, String> errors) {
        Map<String, Boolean> complete = received.entrySet().stream()
                .collect(Collectors.toMap(
                        e -> e.getKey().code(), e -> e.getValue().complete()));
        show(
                form(errors)
                        .setAttribute("cui", citizen.printedCui())
                        .setAttribute("received", complete)
                        .setAttribute("limits", limits())
                        .setAttribute("uploadUrl", uploadUrl())
                        .setAttribute("uploadToken", new UploadTokens(session()).issue(draft)),
                "identity-proof-evidence.ftl");
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

    private Map<String, Long> limits() {
        UploadLimits limits = session().getProvider(IdentityProofProvider.class).limits();
        return Arrays.stream(Piece.values()).collect(Collectors.toMap(Piece::code, limits::of));
    }

    /** The limit that a message about this field may name. */
    private String megabytes(String field) {
        return Long.toString(limits().getOrDefault(field, 0L) / (1024 * 1024));
    }

    private void show(LoginFormsProvider form, String template) {
        context.challenge(form.createForm(template));
    }

    private String uploadUrl() {
        return session()
                .getContext()
                .getUri()
                .getBaseUriBuilder()
                .path("realms")
                .path(context.getRealm().getName())
                .path(IdentityUploadResourceFactory.ID)
                .build()
                .toString();
    }

    private KeycloakSession session() {
        return context.getSession();
    }
}

package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.capture.upload.CaptureEvents;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.submission.CitizenRequests.Filed;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.EventBuilder;

/** The steps that collect the pieces. */
final class EvidenceStep {

    static final String STATEMENT = "statement";

    private final RequiredActionContext context;
    private final CaptureServices services;
    private final IdentityProof proof;

    EvidenceStep(RequiredActionContext context, CaptureServices services, IdentityProof proof) {
        this.context = context;
        this.services = services;
        this.proof = proof;
    }

    /** Receives the page's file; with script, the file was uploaded before. Returns the error message key by field. */
    Map<String, String> receive(Piece piece, SentForm form) throws IOException {
        Map<String, String> errors = new LinkedHashMap<>();
        InputStream file = form.files().get(piece);
        if (piece == Piece.VIDEO) {
            errors.putAll(receiveSpeech(form, file != null));
        }
        if (file != null && !errors.containsKey(piece.code())) {
            store(piece, file).ifPresent(message -> errors.put(piece.code(), message));
        } else if (errors.isEmpty()) {
            ReceivedPiece known =
                    services.received().run(r -> r.find(proof.id(), piece)).orElse(ReceivedPiece.NOTHING);
            if (!known.upload().complete()) {
                errors.put(piece.code(), "identityProof.evidence." + piece.code() + ".missing");
            }
            errors.putAll(CaptureProgress.refusals(Map.of(piece, known)));
        }
        return errors;
    }

    private Map<String, String> receiveSpeech(SentForm form, boolean withFile) {
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Capture> capture = services.challenges().current(proof.id());
        if (capture.filter(Capture::written).isPresent()) {
            String statement = String.valueOf(form.field(STATEMENT)).strip();
            if (statement.length() < Capture.STATEMENT_MIN || statement.length() > Capture.STATEMENT_MAX) {
                errors.put(STATEMENT, "identityProof.video.statement.wrong");
            } else {
                services.challenges().write(proof.id(), statement);
            }
        }
        if (withFile && !services.challenges().shown(proof.id(), String.valueOf(form.field("number")), List.of())) {
            errors.put(Piece.VIDEO.code(), "identityProof.evidence.video.other-number");
        }
        return errors;
    }

    void changeVoice(boolean written) {
        if (written) {
            services.challenges().write(proof.id(), null);
        } else {
            services.challenges().speak(proof.id());
        }
    }

    /** The message key, by field, of each fault that prevents submission. */
    static Map<String, String> faults(Filed filed) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Piece piece : filed.missing()) {
            errors.put(piece.code(), "identityProof.evidence." + piece.code() + ".missing");
        }
        filed.refused().forEach((piece, problem) -> errors.put(piece.code(), CaptureProgress.message(problem)));
        return errors;
    }

    private Optional<String> store(Piece piece, InputStream file) throws IOException {
        try (file) {
            Refusal refusal =
                    services.uploads().receiveWhole(proof.id(), piece, file).refusal();
            if (refusal == null) {
                return Optional.empty();
            }
            event(refusal.code()).error(CaptureEvents.error(refusal));
            return Optional.of("identityProof.evidence." + piece.code() + "." + refusal.code());
        }
    }

    private EventBuilder event(String outcome) {
        return CaptureEvents.of(context.getEvent().clone(), proof.id(), outcome);
    }
}

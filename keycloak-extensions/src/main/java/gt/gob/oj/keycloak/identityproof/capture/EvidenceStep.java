package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Filing.Filed;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Intake;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.EventBuilder;

/** Step 2: the CUI on record, the image of the DPI, the video, SOLICITAR. */
final class EvidenceStep {

    private final RequiredActionContext context;
    private final IdentityProofProvider proofs;
    private final CitizenRef citizen;

    EvidenceStep(RequiredActionContext context) {
        this.context = context;
        this.proofs = context.getSession().getProvider(IdentityProofProvider.class);
        this.citizen =
                new CitizenRef(context.getRealm().getId(), context.getUser().getId());
    }

    void show(Map<String, String> errors) {
        Optional<CitizenRecord> record = proofs.citizens().find(citizen);
        if (record.isEmpty()) {
            new CapturePages(context).withoutCui();
            return;
        }
        IdentityProof draft = proofs.filing().openOrDraft(citizen);
        if (!draft.collects()) {
            new CapturePages(context).state(draft);
            return;
        }
        Map<Piece, Intake> received = new EnumMap<>(Piece.class);
        for (Piece piece : draft.wanted()) {
            proofs.intake().progress(draft.id(), piece).ifPresent(intake -> received.put(piece, intake));
        }
        if (received.size() < draft.wanted().size()) {
            // Sent meanwhile, by the other click of a double one: look again.
            show(errors);
            return;
        }
        new CapturePages(context).evidence(record.get(), draft, received, errors);
    }

    void submit(SentForm form) throws IOException {
        if (proofs.citizens().find(citizen).isEmpty()) {
            show(Map.of());
            return;
        }
        IdentityProof draft = proofs.filing().openOrDraft(citizen);
        Map<String, String> errors = store(draft, form);
        if (!errors.isEmpty()) {
            show(errors);
            return;
        }
        Filed filed = proofs.filing().submit(citizen.realmId(), draft.id());
        for (Piece piece : filed.missing()) {
            errors.put(piece.code(), "identityProof.evidence." + piece.code() + ".missing");
        }
        if (filed.sent()) {
            event("submitted", draft).success();
        }
        if (errors.isEmpty()) {
            new CapturePages(context).state(filed.proof());
        } else {
            event("incomplete", draft).error("identity_proof_incomplete");
            show(errors);
        }
    }

    private Map<String, String> store(IdentityProof draft, SentForm form) throws IOException {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Map.Entry<Piece, InputStream> file : form.files().entrySet()) {
            try (InputStream bytes = file.getValue()) {
                Refusal refusal = proofs.intake()
                        .receiveWhole(draft.id(), file.getKey(), bytes)
                        .refusal();
                if (refusal != null) {
                    String piece = file.getKey().code();
                    errors.put(piece, "identityProof.evidence." + piece + "." + refusal.code());
                    event(refusal.code(), draft).error(CaptureEvents.error(refusal));
                }
            }
        }
        return errors;
    }

    private EventBuilder event(String outcome, IdentityProof draft) {
        return CaptureEvents.of(context.getEvent().clone(), draft.id(), outcome);
    }
}

package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPiece;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.submission.CitizenRequests;
import gt.gob.oj.keycloak.identityproof.submission.OpenRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.UserModel;

/** The citizen's progress with the request, derived from stored data. */
public record CaptureProgress(Optional<OpenRequest> request, CaptureSteps way) {

    static CaptureProgress of(CitizenRequests requests, CitizenRef citizen, UserModel user) {
        Optional<OpenRequest> request = requests.openRequest(citizen);
        Set<Step> done = EnumSet.noneOf(Step.class);
        request.filter(OpenRequest::agreed).ifPresent(r -> {
            done.add(Step.NOTICE);
            if (PersonalData.of(user).errors().isEmpty()) {
                done.add(Step.PERSONAL);
            }
            r.received().forEach((piece, known) -> {
                if (known.isUsable() && (piece != Piece.VIDEO || r.saysEnough())) {
                    done.add(Step.of(piece));
                }
            });
        });
        return new CaptureProgress(request, new CaptureSteps(steps(request.map(OpenRequest::proof), done), done));
    }

    /** A correction covers only some pieces; the other steps are done. */
    private static List<Step> steps(Optional<IdentityProof> proof, Set<Step> done) {
        List<Step> steps = new ArrayList<>(List.of(Step.values()));
        if (proof.isPresent() && proof.get().submission() != null) {
            steps.remove(Step.PERSONAL);
            if (done.contains(Step.NOTICE)) {
                steps.remove(Step.NOTICE);
            }
            Set<Piece> wanted = proof.get().wanted();
            steps.removeIf(
                    s -> s.piece().filter(piece -> !wanted.contains(piece)).isPresent());
        }
        return steps;
    }

    Optional<IdentityProof> proof() {
        return request.map(OpenRequest::proof);
    }

    Map<Piece, ReceivedPiece> received() {
        return request.map(OpenRequest::received).orElse(Map.of());
    }

    /** The pieces to send again: the message key with the reason, by field name. */
    public static Map<String, String> refusals(Map<Piece, ReceivedPiece> received) {
        Map<String, String> messages = new LinkedHashMap<>();
        received.forEach((piece, known) -> {
            if (known.check().refused()) {
                messages.put(piece.code(), message(known.check().problems().getFirst()));
            }
        });
        return messages;
    }

    static String message(FindingCode problem) {
        return "identityProof.check." + problem.code();
    }

    /** The request, if it was already submitted. */
    Optional<IdentityProof> sent() {
        return proof().filter(p -> !p.collects());
    }
}

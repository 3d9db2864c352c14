package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.Capture;
import gt.gob.oj.keycloak.identityproof.Challenges;
import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.FindingCode;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Intake;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.UserModel;

/** How far a citizen has come with the request, read from what is stored. */
record Standing(Optional<IdentityProof> proof, Map<Piece, Intake> received, Way way) {

    /** Changes with the words of the notice, so that everybody is known to have agreed to what they read. */
    static final String NOTICE = "2026-11";

    static Standing of(IdentityProofProvider proofs, CitizenRef citizen, UserModel user) {
        Optional<IdentityProof> proof = proofs.filing().open(citizen);
        Map<Piece, Intake> received = new EnumMap<>(Piece.class);
        proof.ifPresent(p -> p.wanted()
                .forEach(piece ->
                        proofs.intake().progress(p.id(), piece).ifPresent(intake -> received.put(piece, intake))));
        Set<Step> done = EnumSet.noneOf(Step.class);
        if (proof.isPresent()) {
            if (PersonalData.of(user).errors().isEmpty()) {
                done.add(Step.PERSONAL);
            }
            Challenges challenges = proofs.challenges();
            if (challenges.agreed(proof.get().id(), NOTICE)) {
                done.add(Step.NOTICE);
            }
            received.forEach((piece, intake) -> {
                if (intake.isUsable() && (piece != Piece.VIDEO || isSaid(challenges, proof.get()))) {
                    done.add(Step.of(piece));
                }
            });
        }
        return new Standing(proof, received, new Way(steps(proof, done), done));
    }

    /** A correction is about some pieces; everything else was done. */
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

    private static boolean isSaid(Challenges challenges, IdentityProof proof) {
        return challenges.current(proof.id()).filter(Capture::saysEnough).isPresent();
    }

    /** What is to be sent anew, by the name of its field, and the message that says why. */
    static Map<String, String> refusals(Map<Piece, Intake> received) {
        Map<String, String> messages = new LinkedHashMap<>();
        received.forEach((piece, intake) -> {
            if (intake.check().refused()) {
                messages.put(piece.code(), message(intake.check().problems().getFirst()));
            }
        });
        return messages;
    }

    static String message(FindingCode problem) {
        return "identityProof.check." + problem.code();
    }

    /** The request that no longer takes anything, because it was sent. */
    Optional<IdentityProof> sent() {
        return proof.filter(p -> !p.collects());
    }
}

package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.advice.Advice;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.judgement.FourEyes;
import gt.gob.oj.keycloak.identityproof.judgement.GivenCorrection;
import gt.gob.oj.keycloak.identityproof.judgement.Note;
import gt.gob.oj.keycloak.identityproof.judgement.Opinion;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A case as its reviewer sees it.
 *
 * @param evidence of all attempts, ordered by attempt
 * @param opinions of earlier attempts, and those of this attempt only after the reviewer has judged
 * @param transcript the reviewer's own
 * @param firstLook whether the reviewer sees the case for the first time since taking it
 */
public record CaseFile(
        IdentityProof proof,
        Set<Flag> flags,
        List<Evidence> evidence,
        Advice.Findings findings,
        List<Opinion> opinions,
        List<GivenCorrection> corrections,
        List<Note> notes,
        @Nullable String transcript,
        boolean firstLook) {

    public CaseFile {
        flags = Set.copyOf(flags);
        evidence = List.copyOf(evidence);
        opinions = List.copyOf(opinions);
        corrections = List.copyOf(corrections);
        notes = List.copyOf(notes);
    }

    public boolean fourEyes() {
        return FourEyes.areNeeded(flags);
    }
}

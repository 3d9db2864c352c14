package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.CitizenRecords;
import gt.gob.oj.keycloak.identityproof.judgement.CaseFlags;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;

/** Updates the flags and searchable names of a case when it is submitted and when a reviewer takes it. */
public record CasePreparation(CaseFlags flags, DeskQueue queue, CitizenRecords citizens) {

    public void prepare(IdentityProof proof) {
        flags.refresh(proof);
        queue.name(proof.id(), NameWords.of(citizens, proof.citizen()));
    }
}

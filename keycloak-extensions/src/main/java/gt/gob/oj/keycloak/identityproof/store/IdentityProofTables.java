package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.Tables;

public final class IdentityProofTables extends Tables {

    public IdentityProofTables() {
        super(
                "identityproof-entities",
                "META-INF/identity-proof-changelog.xml",
                ProofEntity.class,
                EvidenceEntity.class,
                PartEntity.class,
                CaptureEntity.class,
                AuditEntity.class,
                HandOffEntity.class,
                OpinionEntity.class,
                CorrectionEntity.class,
                NoteEntity.class,
                TranscriptEntity.class);
    }
}

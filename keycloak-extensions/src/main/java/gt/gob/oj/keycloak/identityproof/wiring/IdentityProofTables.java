package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.database.Tables;
import gt.gob.oj.keycloak.identityproof.store.ChunkEntity;
import gt.gob.oj.keycloak.identityproof.store.CorrectionEntity;
import gt.gob.oj.keycloak.identityproof.store.EvidenceEntity;
import gt.gob.oj.keycloak.identityproof.store.NoteEntity;
import gt.gob.oj.keycloak.identityproof.store.OpinionEntity;
import gt.gob.oj.keycloak.identityproof.store.ProofEntity;
import gt.gob.oj.keycloak.identityproof.store.TranscriptEntity;
import gt.gob.oj.keycloak.identityproof.store.audit.AuditEntity;
import gt.gob.oj.keycloak.identityproof.store.capture.CaptureEntity;
import gt.gob.oj.keycloak.identityproof.store.capture.HandOffEntity;

public final class IdentityProofTables extends Tables {

    public IdentityProofTables() {
        super(
                "identityproof-entities",
                "META-INF/identity-proof-changelog.xml",
                ProofEntity.class,
                EvidenceEntity.class,
                ChunkEntity.class,
                CaptureEntity.class,
                AuditEntity.class,
                HandOffEntity.class,
                OpinionEntity.class,
                CorrectionEntity.class,
                NoteEntity.class,
                TranscriptEntity.class);
    }
}

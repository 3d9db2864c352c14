package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

@Entity
@Table(name = "oj_evidence_part")
@IdClass(ChunkEntity.Key.class)
public class ChunkEntity {

    @Id
    @Column(name = "evidence_id")
    String evidenceId = "";

    @Id
    @Column(name = "part_number")
    int partNumber;

    @Column(name = "name")
    String name = "";

    @Column(name = "part_length")
    long partLength;

    @Column(name = "sha256")
    String sha256 = "";

    record Key(String evidenceId, int partNumber) implements Serializable {}

    static ChunkEntity of(String evidenceId, Chunk part) {
        ChunkEntity row = new ChunkEntity();
        row.evidenceId = evidenceId;
        row.partNumber = part.number();
        row.name = part.name();
        row.partLength = part.length();
        row.sha256 = part.sha256();
        return row;
    }
}

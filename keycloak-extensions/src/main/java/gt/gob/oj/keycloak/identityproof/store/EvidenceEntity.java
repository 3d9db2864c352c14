package gt.gob.oj.keycloak.identityproof.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "oj_evidence")
public class EvidenceEntity {

    @Id
    @Column(name = "id")
    String id = "";

    @Column(name = "proof_id")
    String proofId = "";

    @Column(name = "attempt")
    int attempt;

    @Column(name = "piece")
    String piece = "";

    @Column(name = "content_type")
    String contentType = "";

    @Column(name = "wrapped_key")
    byte[] wrappedKey = {};

    @Column(name = "total_length")
    long totalLength;

    @Column(name = "received_length")
    long receivedLength;

    @Nullable @Column(name = "sha256")
    String sha256;

    /** The id of the original that this copy replaces at the desk. */
    @Nullable @Column(name = "copy_of")
    String copyOf;
}

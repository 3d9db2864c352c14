package gt.gob.oj.keycloak.identityproof.evidence;

import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Reads evidence from the vault; {@link EvidenceVault} describes its errors. No transaction is open while reading. */
public final class EvidenceReader {

    private final UnitOfWork<EvidenceRecords> work;
    private final EvidenceVault vault;

    public EvidenceReader(UnitOfWork<EvidenceRecords> work, EvidenceVault vault) {
        this.work = work;
        this.vault = vault;
    }

    /** All bytes received so far. */
    public InputStream read(Evidence evidence) throws IOException {
        return read(evidence, 0, evidence.received());
    }

    public InputStream read(Evidence evidence, long from, long length) throws IOException {
        List<Chunk> chunks = work.run(r -> r.chunks(evidence.id()));
        return vault.read(evidence.id(), evidence.key(), chunks, from, length);
    }

    /** The desk copy made by the inspection. Empty if there is none yet. */
    public Optional<InputStream> deskCopy(String evidenceId) throws IOException {
        Optional<Evidence> copy = work.run(r -> r.deskCopy(evidenceId));
        return copy.isEmpty() ? Optional.empty() : Optional.of(read(copy.get()));
    }
}

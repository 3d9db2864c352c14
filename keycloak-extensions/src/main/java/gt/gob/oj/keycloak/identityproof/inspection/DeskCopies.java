package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import gt.gob.oj.keycloak.identityproof.inspection.InspectionResult.DeskCopy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Stores desk copies in the vault. The sweep treats a copy as stray until a row names it. */
record DeskCopies(EvidenceVault vault) {

    DeskCopy store(Evidence original, Path file, EvidenceType type) throws IOException {
        String id = UUID.randomUUID().toString();
        WrappedKey key = vault.newKey(id);
        long length = Files.size(file);
        List<Chunk> chunks = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file)) {
            for (long stored = 0; stored < length; stored += chunks.getLast().length()) {
                chunks.add(vault.write(id, key, chunks.size(), bytes, Chunk.MAX_LENGTH));
            }
        }
        String sha256;
        try (InputStream bytes = Files.newInputStream(file)) {
            sha256 = Sha256.of(bytes);
        }
        return new DeskCopy(
                new Evidence(
                        id,
                        original.proofId(),
                        original.attempt(),
                        original.piece(),
                        type,
                        key,
                        length,
                        length,
                        sha256),
                chunks);
    }
}

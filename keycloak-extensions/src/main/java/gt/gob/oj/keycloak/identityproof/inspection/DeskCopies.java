package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.Evidence;
import gt.gob.oj.keycloak.identityproof.EvidencePart;
import gt.gob.oj.keycloak.identityproof.EvidenceType;
import gt.gob.oj.keycloak.identityproof.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.InspectionResult.DeskCopy;
import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.WrappedKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Brings copies for the desk into the vault; until a row names one, its bytes are strays. */
record DeskCopies(EvidenceVault vault) {

    DeskCopy store(Evidence original, Path file, EvidenceType type) throws IOException {
        String id = UUID.randomUUID().toString();
        WrappedKey key = vault.newKey(id);
        long length = Files.size(file);
        List<EvidencePart> parts = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file)) {
            for (long stored = 0; stored < length; stored += parts.getLast().length()) {
                parts.add(vault.write(id, key, parts.size(), bytes, EvidencePart.MAX_LENGTH));
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
                parts);
    }
}

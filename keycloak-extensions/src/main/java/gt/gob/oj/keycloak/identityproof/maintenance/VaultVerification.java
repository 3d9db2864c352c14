package gt.gob.oj.keycloak.identityproof.maintenance;

import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.maintenance.StoredObjects.Row;
import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** Reads every complete object of the vault. An object that is erased during the run does not count as a fault. */
final class VaultVerification {

    private final StoredObjects objects;
    private final EncryptedVault vault;
    private final PrintStream out;
    private final Progress progress;
    private int broken;

    VaultVerification(StoredObjects objects, EncryptedVault vault, PrintStream out) {
        this.objects = objects;
        this.vault = vault;
        this.out = out;
        this.progress = new Progress(out);
    }

    boolean run() {
        for (List<Row> rows = objects.after("");
                !rows.isEmpty();
                rows = objects.after(rows.getLast().id())) {
            for (Row row : rows) {
                if (row.sha256() != null) {
                    verify(row, row.sha256());
                }
            }
        }
        out.printf("vault verify: %d objects, %d bytes, %d broken%n", progress.objects(), progress.bytes(), broken);
        return broken == 0;
    }

    private void verify(Row row, String sha256) {
        Optional<String> fault = fault(row, sha256);
        if (fault.isPresent() && objects.exists(row.id())) {
            out.printf("broken %s %s%n", row.id(), fault.get());
            broken++;
        }
        progress.add(row.length());
    }

    private Optional<String> fault(Row row, String sha256) {
        try (InputStream bytes = vault.read(row.id(), row.key(), objects.chunks(row.id()), 0, row.length())) {
            return Sha256.of(bytes).equals(sha256) ? Optional.empty() : Optional.of("changed");
        } catch (NoSuchFileException e) {
            return Optional.of("missing");
        } catch (IOException e) {
            return Optional.of("unreadable");
        }
    }
}

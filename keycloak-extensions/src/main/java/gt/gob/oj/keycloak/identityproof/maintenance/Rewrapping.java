package gt.gob.oj.keycloak.identityproof.maintenance;

import gt.gob.oj.keycloak.identityproof.evidence.WrappedKey;
import gt.gob.oj.keycloak.identityproof.maintenance.StoredObjects.Row;
import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/**
 * Rewraps all object keys with the current master key. Each key is a separate transaction, and keys already rewrapped
 * are skipped. The command can therefore be interrupted, restarted, and run on several nodes.
 */
record Rewrapping(StoredObjects objects, EncryptedVault vault, PrintStream out) {

    boolean run() {
        Progress progress = new Progress(out);
        int rewrapped = 0;
        int broken = 0;
        for (List<Row> rows = objects.after("");
                !rows.isEmpty();
                rows = objects.after(rows.getLast().id())) {
            for (Row row : rows) {
                try {
                    Optional<WrappedKey> fresh = vault.rewrap(row.id(), row.key());
                    rewrapped += fresh.isPresent() && objects.exchange(row.id(), row.key(), fresh.get()) ? 1 : 0;
                } catch (IOException e) {
                    out.printf("broken %s no master key unwraps it%n", row.id());
                    broken++;
                }
                progress.add(0);
            }
        }
        out.printf("vault rewrap: %d objects, %d rewrapped, %d broken%n", progress.objects(), rewrapped, broken);
        return broken == 0;
    }
}

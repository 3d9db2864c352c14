package gt.gob.oj.keycloak.identityproof.maintenance;

import gt.gob.oj.keycloak.identityproof.store.audit.SqlAuditLog;
import gt.gob.oj.keycloak.identityproof.vault.EncryptedVault;
import gt.gob.oj.keycloak.identityproof.vault.MasterKeyFile;
import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;

/** Runs one command with the server's environment. The exit code is 0, or 1 if the command found a fault. */
public final class Main {

    private static final String USAGE = """
            vault verify             read every complete object and compare it with its SHA-256
            vault rotate             let a new master key wrap from now on, or the one that was prepared
            vault rotate --prepare   make a master key that waits, to bring its file to all nodes first
            vault rewrap             wrap all keys of objects by today's master key
            vault disable            disable the master keys that wrap nothing any more
            audit verify [MARK...]   compute the chain of the audit anew; a mark is what an earlier run printed
            """;

    private final Environment environment;
    private final PrintStream out;

    Main(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new Main(new Environment(System.getenv()::get), System.out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            return switch (String.join(" ", arguments.subList(0, Math.min(2, arguments.size())))) {
                case "vault verify" -> verifyVault();
                case "vault rotate" -> rotate(arguments.contains("--prepare"));
                case "vault rewrap" -> rewrap();
                case "vault disable" -> disable();
                case "audit verify" -> verifyAudit(arguments.subList(2, arguments.size()));
                default -> {
                    out.print(USAGE);
                    yield 2;
                }
            };
        } catch (IOException | SQLException | IllegalStateException e) {
            out.println("failed: " + e.getMessage());
            return 1;
        }
    }

    private int verifyVault() throws IOException, SQLException {
        try (Database database = environment.database()) {
            EncryptedVault vault = EncryptedVault.existing(environment.vault());
            return new VaultVerification(new StoredObjects(database), vault, out).run() ? 0 : 1;
        }
    }

    private int rotate(boolean prepare) throws IOException {
        VaultSettings settings = environment.vault();
        MasterKeyFile file = new MasterKeyFile(settings.masterKeyFile());
        if (prepare) {
            out.printf("vault rotate: key %08x waits in %s%n", file.prepare(), file.path());
        } else {
            out.printf("vault rotate: key %08x of %s wraps from now on%n", file.rotate(), file.path());
        }
        return 0;
    }

    private int rewrap() throws IOException, SQLException {
        try (Database database = environment.database()) {
            EncryptedVault vault = EncryptedVault.existing(environment.vault());
            return new Rewrapping(new StoredObjects(database), vault, out).run() ? 0 : 1;
        }
    }

    private int disable() throws IOException, SQLException {
        try (Database database = environment.database()) {
            MasterKeyFile file = new MasterKeyFile(environment.vault().masterKeyFile());
            List<Integer> disabled = file.disableAllBut(new StoredObjects(database).masterKeys());
            disabled.forEach(key -> out.printf("disabled %08x%n", key));
            out.printf("vault disable: %d keys disabled%n", disabled.size());
            return 0;
        }
    }

    private int verifyAudit(List<String> marks) throws SQLException {
        try (Database database = environment.database()) {
            return new AuditVerification(new SqlAuditLog(database), out).run(marks) ? 0 : 1;
        }
    }
}

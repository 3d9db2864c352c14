package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import gt.gob.oj.keycloak.cape.bulk.BulkImport;
import gt.gob.oj.keycloak.cape.bulk.DryRun;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Operators' bulk commands for CAPE, which run beside running servers. They read the server's environment variables and
 * the realms' storages. The exit code is 0, or 1 with an error message.
 */
public final class CapeCommands {

    private static final String USAGE = """
            cape check [--realm NAME] [--list]   count what an import would do, write nothing; --list names accounts by id
            cape import [--realm NAME]           make everybody local whom the rules admit; goes on where it was broken off
            """;

    private final ServerVariables server;
    private final PrintStream out;

    CapeCommands(UnaryOperator<@Nullable String> variables, PrintStream out) {
        this.server = new ServerVariables(variables);
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(new CapeCommands(System.getenv()::get, System.out).run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        String command = String.join(" ", arguments.subList(0, Math.min(2, arguments.size())));
        if (!List.of("cape check", "cape import").contains(command)) {
            out.print(USAGE);
            return 2;
        }
        int named = arguments.indexOf("--realm");
        String realm = named > 0 && named + 1 < arguments.size() ? arguments.get(named + 1) : "";
        try (Connection connection = connect()) {
            List<StorageRow> storages = StorageRow.of(connection, realm);
            if (storages.isEmpty()) {
                throw new IllegalStateException("no realm has a user storage “cape”");
            }
            for (StorageRow storage : storages) {
                out.println("realm " + storage.realmName());
                run(command.equals("cape import"), storage, arguments.contains("--list"));
            }
            return 0;
        } catch (LegacyUnavailableException e) {
            out.println("failed: CAPE does not answer. Completed batches are kept; run the command again to resume.");
            return 1;
        } catch (SQLException e) {
            out.println("failed: database error (" + e.getSQLState() + "). Completed batches are kept.");
            return 1;
        } catch (IllegalStateException e) {
            out.println("failed: " + e.getMessage());
            return 1;
        }
    }

    /** Each storage has its own connection, because of the temporary tables. */
    private void run(boolean importing, StorageRow storage, boolean listing) throws SQLException {
        try (CapeSource cape = CapeSource.open(settings(storage));
                Connection connection = connect()) {
            if (importing) {
                try (Connection other = connect()) {
                    new BulkImport(
                                    List.of(connection, other),
                                    storage.realm(),
                                    cape.accounts(),
                                    PasswordFormats.installed(),
                                    out)
                            .run();
                }
            } else {
                new DryRun(connection, storage.realm(), cape.accounts(), PasswordFormats.installed(), out, listing)
                        .run();
            }
        }
    }

    private CapeSettings settings(StorageRow storage) {
        return switch (CapeSettings.read(storage.component(), server)) {
            case CapeSettings.Reading.Right(CapeSettings settings) -> settings;
            case CapeSettings.Reading.Wrong(String setting) ->
                throw new IllegalStateException("the CAPE setting " + setting + " is invalid");
        };
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server.database("URL"), server.database("USERNAME"), server.database("PASSWORD"));
    }
}

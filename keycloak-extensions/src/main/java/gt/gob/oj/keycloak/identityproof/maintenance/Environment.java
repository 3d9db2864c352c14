package gt.gob.oj.keycloak.identityproof.maintenance;

import gt.gob.oj.keycloak.identityproof.vault.VaultSettings;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The environment variables that configure the server. */
record Environment(UnaryOperator<@Nullable String> variables) {

    private static final String PREFIX = "KC_SPI_IDENTITY_PROOF__DEFAULT__";

    VaultSettings vault() {
        return VaultSettings.of(name ->
                variables.apply(PREFIX + name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)));
    }

    Database database() throws SQLException {
        return Database.open(required("KC_DB_URL"), required("KC_DB_USERNAME"), required("KC_DB_PASSWORD"));
    }

    private String required(String name) {
        return Optional.ofNullable(variables.apply(name))
                .orElseThrow(() -> new IllegalStateException("set " + name + " as for the server"));
    }
}

package gt.gob.oj.keycloak.cape.wiring;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;

/** The storage's settings from the server's environment variables: {@code KC_SPI_STORAGE__CAPE__JDBC_URL} and so on. */
final class ServerVariables extends Config.AbstractScope {

    private static final String PREFIX = "KC_SPI_STORAGE__CAPE__";

    private final UnaryOperator<@Nullable String> variables;

    ServerVariables(UnaryOperator<@Nullable String> variables) {
        this.variables = variables;
    }

    @Override
    public @Nullable String get(String setting) {
        return variables.apply(PREFIX + setting.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /**
     * @throws IllegalStateException naming the missing variable
     */
    String database(String name) {
        String value = variables.apply("KC_DB_" + name);
        if (value == null) {
            throw new IllegalStateException("set KC_DB_" + name + " as for the server");
        }
        return value;
    }

    @Override
    public Config.Scope scope(String... path) {
        return this;
    }

    @Override
    @SuppressWarnings("deprecation") // Still abstract in 26.7.
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public Config.Scope root() {
        return this;
    }
}

package gt.gob.oj.keycloak.password;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.Config;

class Argon2CostTest {

    @Test
    void server_without_settings_has_the_defaults_of_keycloak() {
        assertThat(Argon2Cost.of(settings(Map.of()))).isEqualTo(Argon2Cost.PRESET);
    }

    @Test
    void settings_have_the_names_of_the_stock_provider() {
        assertThat(Argon2Cost.of(settings(Map.of(
                        "type", "i",
                        "version", "1.0",
                        "hashLength", 16,
                        "memory", 64,
                        "iterations", 3,
                        "parallelism", 2))))
                .isEqualTo(new Argon2Cost("i", "1.0", 16, 64, 3, 2));
    }

    @ParameterizedTest
    @CsvSource({"16, 8, 1, true", "15, 8, 1, false", "16, 7, 1, false", "16, 8, 0, false"})
    void cost_below_the_minimum_of_libsodium_is_not_native(int length, int memory, int iterations, boolean computed) {
        assertThat(new Argon2Cost("id", "1.3", length, memory, iterations, 1).isNative())
                .isEqualTo(computed);
    }

    private static Config.Scope settings(Map<String, Object> set) {
        return Stub.of(Config.Scope.class)
                .calling("get", asked -> set.getOrDefault(asked.getFirst(), asked.getLast()))
                .calling("getInt", asked -> set.getOrDefault(asked.getFirst(), asked.getLast()))
                .make();
    }
}

package gt.gob.oj.keycloak.password;

import java.util.List;
import java.util.Map;
import org.keycloak.Config;
import org.keycloak.common.util.MultivaluedHashMap;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.credential.dto.PasswordCredentialData;

/** The parameters of an Argon2 hash, named as in Keycloak's credentials. */
record Argon2Cost(String type, String version, int length, int memoryKib, int iterations, int parallelism) {

    /** The defaults of Keycloak 26.7. */
    static final Argon2Cost PRESET = new Argon2Cost("id", "1.3", 32, 7168, 5, 1);

    private static final String TYPE_KEY = "type";
    private static final String VERSION_KEY = "version";
    private static final String HASH_LENGTH_KEY = "hashLength";
    private static final String MEMORY_KEY = "memory";
    private static final String ITERATIONS_KEY = "iterations";
    private static final String PARALLELISM_KEY = "parallelism";

    /** Reads the settings of the stock provider. */
    static Argon2Cost of(Config.Scope config) {
        return new Argon2Cost(
                config.get(TYPE_KEY, PRESET.type),
                config.get(VERSION_KEY, PRESET.version),
                config.getInt(HASH_LENGTH_KEY, PRESET.length),
                config.getInt(MEMORY_KEY, PRESET.memoryKib),
                config.getInt(ITERATIONS_KEY, PRESET.iterations),
                config.getInt(PARALLELISM_KEY, PRESET.parallelism));
    }

    static Argon2Cost of(PasswordCredentialModel credential) {
        PasswordCredentialData data = credential.getPasswordCredentialData();
        MultivaluedHashMap<String, String> stored = data.getAdditionalParameters();
        return new Argon2Cost(
                stored.getFirst(TYPE_KEY),
                stored.getFirst(VERSION_KEY),
                Integer.parseInt(stored.getFirst(HASH_LENGTH_KEY)),
                Integer.parseInt(stored.getFirst(MEMORY_KEY)),
                data.getHashIterations(),
                Integer.parseInt(stored.getFirst(PARALLELISM_KEY)));
    }

    Argon2Cost withIterations(int other) {
        return new Argon2Cost(type, version, length, memoryKib, other, parallelism);
    }

    /** Whether libsodium can compute it. */
    boolean isNative() {
        return type.equals("id")
                && version.equals("1.3")
                && parallelism == 1
                && iterations > 0
                && length >= Sodium.SHORTEST_HASH
                && memoryKib >= Sodium.LEAST_MEMORY_KIB;
    }

    Map<String, List<String>> parameters() {
        return Map.of(
                TYPE_KEY, List.of(type),
                VERSION_KEY, List.of(version),
                HASH_LENGTH_KEY, List.of(Integer.toString(length)),
                MEMORY_KEY, List.of(Integer.toString(memoryKib)),
                PARALLELISM_KEY, List.of(Integer.toString(parallelism)));
    }
}

package gt.gob.oj.keycloak.identityproof.vault;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The location of the vault.
 *
 * @param directory of the encrypted files if no bucket is configured
 */
public record VaultSettings(
        Path directory, Path masterKeyFile, @Nullable Bucket bucket) {

    /** Reads the settings through a function that returns null for a missing one. */
    public static VaultSettings of(UnaryOperator<@Nullable String> config) {
        Path data = Path.of(System.getProperty("kc.home.dir", "."), "data");
        return new VaultSettings(
                path(config.apply("vaultDirectory"), data.resolve("identity-vault")),
                path(config.apply("masterKeyFile"), data.resolve("identity-master-key.json")),
                Bucket.of(config));
    }

    private static Path path(@Nullable String given, Path preset) {
        return given == null || given.isBlank() ? preset : Path.of(given);
    }

    /** A bucket of S3 or of a compatible store. */
    record Bucket(
            String name,
            String prefix,
            String region,
            @Nullable URI endpoint,
            boolean pathStyle,
            @Nullable Credentials credentials) {

        private static @Nullable Bucket of(UnaryOperator<@Nullable String> config) {
            String name = config.apply("bucket");
            if (name == null || name.isBlank()) {
                return null;
            }
            String endpoint = config.apply("bucketEndpoint");
            String accessKey = config.apply("bucketAccessKey");
            String secretKey = config.apply("bucketSecretKey");
            return new Bucket(
                    name,
                    Optional.ofNullable(config.apply("bucketPrefix")).orElse(""),
                    Optional.ofNullable(config.apply("bucketRegion")).orElse("us-east-1"),
                    endpoint == null ? null : URI.create(endpoint),
                    Boolean.parseBoolean(config.apply("bucketPathStyle")),
                    accessKey == null || secretKey == null ? null : new Credentials(accessKey, secretKey));
        }
    }

    record Credentials(String accessKey, String secretKey) {

        @Override
        public String toString() {
            return "Credentials";
        }
    }
}

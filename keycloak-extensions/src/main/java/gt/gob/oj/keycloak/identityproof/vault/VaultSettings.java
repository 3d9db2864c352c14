package gt.gob.oj.keycloak.identityproof.vault;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where the vault is.
 *
 * @param directory of the encrypted files, when there is no bucket
 */
public record VaultSettings(
        Path directory, Path masterKeyFile, @Nullable Bucket bucket) {

    /** From what gives the value of a setting by its name, or null. */
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

    /** A bucket of S3 or of a server that speaks like it. */
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

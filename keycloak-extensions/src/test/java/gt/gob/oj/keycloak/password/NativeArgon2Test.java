package gt.gob.oj.keycloak.password;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.credential.PasswordCredentialModel;

class NativeArgon2Test {

    private static final byte[] SALT = "sal-de-16-bytes!".getBytes(StandardCharsets.US_ASCII);

    private final Sodium sodium = Sodium.loaded().orElseThrow();

    /** From the reference implementation: {@code argon2} 0~20171227 of Debian 12, {@code -id -v 13 -p 1 -l 32}. */
    @ParameterizedTest
    @CsvSource({
        "Portal-2026!, 7168, 5, HtXQNTZKrIuHX5TXnwLD+rLxTXalKllROHHawVhnDzI=",
        "contraseña ñandú 2026, 7168, 5, Xn0I2jCsxb09ugZzueYYVxTFuUFQOpaHYdaaqrEoPgE="
    })
    void hash_equals_that_of_the_reference_implementation(String password, int memory, int iterations, String hash) {
        assertThat(sodium.argon2id(password.getBytes(StandardCharsets.UTF_8), SALT, memory, iterations, 32))
                .isEqualTo(Base64.getDecoder().decode(hash));
    }

    @Test
    void stored_hash_equals_that_of_bouncy_castle_with_the_same_salt() {
        PasswordCredentialModel stored = ours(Argon2Cost.PRESET).encodedCredential("Contraseña-1", -1);

        assertThat(stored.getPasswordSecretData().getValue())
                .isEqualTo(bouncyCastle(
                        "Contraseña-1", stored.getPasswordSecretData().getSalt()));
        assertThat(stored.getPasswordCredentialData().getAlgorithm()).isEqualTo("argon2");
        assertThat(Argon2Cost.of(stored)).isEqualTo(Argon2Cost.PRESET);
    }

    @Test
    void hash_of_the_stock_provider_matches_only_the_right_password() {
        PasswordCredentialModel stored = PasswordCredentialModel.createFromValues(
                "argon2", SALT, 5, Argon2Cost.PRESET.parameters(), bouncyCastle("Contraseña-1", SALT));

        assertThat(ours(Argon2Cost.PRESET).verify("Contraseña-1", stored)).isTrue();
        assertThat(ours(Argon2Cost.PRESET).verify("Contraseña-2", stored)).isFalse();
    }

    @Test
    void requested_number_of_passes_is_used() {
        assertThat(Argon2Cost.of(ours(Argon2Cost.PRESET).encodedCredential("x", 4))
                        .iterations())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"i, 1.3, 1", "id, 1.0, 1", "id, 1.3, 2"})
    void unsupported_parameters_are_delegated_to_the_stock_provider(String type, String version, int lanes) {
        Argon2Cost other = new Argon2Cost(type, version, 32, 7168, 5, lanes);

        assertThat(ours(other).encodedCredential("x", -1)).isSameAs(Stock.CREDENTIAL);
        assertThat(ours(Argon2Cost.PRESET)
                        .verify(
                                "x",
                                PasswordCredentialModel.createFromValues("argon2", SALT, 5, other.parameters(), "h")))
                .isTrue();
    }

    @Test
    void a_hundred_passes_are_computed_and_more_are_delegated() {
        Argon2Cost quick = new Argon2Cost("id", "1.3", 32, 8, 1, 1);
        assertThat(ours(quick).encodedCredential("x", 100)).isNotSameAs(Stock.CREDENTIAL);
        assertThat(ours(quick).encodedCredential("x", 101)).isSameAs(Stock.CREDENTIAL);
    }

    @Test
    void permit_is_released_after_each_hash() {
        Semaphore processors = new Semaphore(1);
        new NativeArgon2(new Stock(), sodium, new Argon2Cost("id", "1.3", 32, 8, 1, 1), processors)
                .encodedCredential("x", -1);
        assertThat(processors.availablePermits()).isEqualTo(1);
    }

    @Test
    void delegated_answers_are_returned_unchanged() {
        PasswordHashProvider no = Stub.of(PasswordHashProvider.class)
                .with("policyCheck", false)
                .with("verify", false)
                .with("credentialHashingStrength", "strong")
                .make();
        PasswordHashProvider ours = new NativeArgon2(no, sodium, Argon2Cost.PRESET, new Semaphore(1));
        PasswordCredentialModel shortSalt =
                PasswordCredentialModel.createFromValues("argon2", new byte[8], 5, Argon2Cost.PRESET.parameters(), "h");
        assertThat(ours.verify("x", shortSalt)).isFalse();
        assertThat(ours.policyCheck(null, shortSalt)).isFalse();
        assertThat(ours(Argon2Cost.PRESET).policyCheck(null, shortSalt)).isTrue();
        assertThat(ours.credentialHashingStrength(shortSalt)).isEqualTo("strong");
    }

    private PasswordHashProvider ours(Argon2Cost cost) {
        return new NativeArgon2(new Stock(), sodium, cost, new Semaphore(1));
    }

    private static String bouncyCastle(String password, byte[] salt) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withParallelism(1)
                .withMemoryAsKB(7168)
                .withIterations(5)
                .build());
        byte[] hash = new byte[32];
        generator.generateBytes(password.toCharArray(), hash);
        return Base64.getEncoder().encodeToString(hash);
    }

    /** Accepts everything, which the real providers do not. */
    record Stock() implements PasswordHashProvider {

        static final PasswordCredentialModel CREDENTIAL =
                PasswordCredentialModel.createFromValues("argon2", SALT, 5, Argon2Cost.PRESET.parameters(), "stock");

        @Override
        public boolean policyCheck(PasswordPolicy policy, PasswordCredentialModel credential) {
            return true;
        }

        @Override
        public PasswordCredentialModel encodedCredential(String password, int iterations) {
            return CREDENTIAL;
        }

        @Override
        public boolean verify(String password, PasswordCredentialModel credential) {
            return true;
        }

        @Override
        public void close() {}
    }
}

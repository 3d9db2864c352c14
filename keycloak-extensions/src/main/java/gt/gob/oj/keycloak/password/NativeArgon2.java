package gt.gob.oj.keycloak.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.credential.hash.Salt;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.tracing.TracingProviderUtil;

/**
 * Keycloak's Argon2 algorithm, computed by libsodium. The stored form is identical, so either implementation can verify
 * the other's hashes. Parameters that libsodium does not support are delegated to the stock provider. The number of
 * concurrent hashes has the same limit as the stock provider's.
 */
final class NativeArgon2 implements PasswordHashProvider {

    static final String ID = "argon2";

    /** The limit of the stock provider. A higher value is a misconfiguration. */
    private static final int MOST_ITERATIONS = 100;

    private final PasswordHashProvider stock;
    private final Sodium sodium;
    private final Argon2Cost preset;
    private final Semaphore processors;

    NativeArgon2(PasswordHashProvider stock, Sodium sodium, Argon2Cost preset, Semaphore processors) {
        this.stock = stock;
        this.sodium = sodium;
        this.preset = preset;
        this.processors = processors;
    }

    @Override
    public boolean policyCheck(PasswordPolicy policy, PasswordCredentialModel credential) {
        return stock.policyCheck(policy, credential);
    }

    @Override
    public PasswordCredentialModel encodedCredential(String password, int iterations) {
        Argon2Cost cost = iterations == -1 ? preset : preset.withIterations(iterations);
        if (!cost.isNative() || cost.iterations() > MOST_ITERATIONS) {
            return stock.encodedCredential(password, iterations);
        }
        byte[] salt = Salt.generateSalt();
        if (salt.length != Sodium.SALT) {
            return stock.encodedCredential(password, iterations);
        }
        return PasswordCredentialModel.createFromValues(
                ID,
                salt,
                cost.iterations(),
                cost.parameters(),
                Base64.getEncoder().encodeToString(hash(password, salt, cost)));
    }

    @Override
    public boolean verify(String password, PasswordCredentialModel credential) {
        Argon2Cost cost = Argon2Cost.of(credential);
        byte[] salt = credential.getPasswordSecretData().getSalt();
        if (!cost.isNative() || salt.length != Sodium.SALT) {
            return stock.verify(password, credential);
        }
        byte[] stored = credential.getPasswordSecretData().getValue().getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(stored, Base64.getEncoder().encode(hash(password, salt, cost)));
    }

    private byte[] hash(String password, byte[] salt, Argon2Cost cost) {
        return TracingProviderUtil.getTracingProvider().trace(NativeArgon2.class, "encode", span -> {
            processors.acquireUninterruptibly();
            try {
                return sodium.argon2id(
                        password.getBytes(StandardCharsets.UTF_8),
                        salt,
                        cost.memoryKib(),
                        cost.iterations(),
                        cost.length());
            } finally {
                processors.release();
            }
        });
    }

    @Override
    public String credentialHashingStrength(PasswordCredentialModel credential) {
        return stock.credentialHashingStrength(credential);
    }

    @Override
    public void close() {}
}

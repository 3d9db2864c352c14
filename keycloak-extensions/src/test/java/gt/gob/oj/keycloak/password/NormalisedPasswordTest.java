package gt.gob.oj.keycloak.password;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.Stub;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.credential.PasswordCredentialModel;

class NormalisedPasswordTest {

    private static final Argon2Cost QUICK = new Argon2Cost("id", "1.3", 32, 8, 1, 1);

    private final PasswordHashProvider before =
            new NativeArgon2(new NativeArgon2Test.Stock(), Sodium.loaded().orElseThrow(), QUICK, new Semaphore(1));

    private final PasswordHashProvider now = new NormalisedPassword(before);

    @Test
    void new_hash_matches_every_spelling() {
        PasswordCredentialModel stored = now.encodedCredential("Contrasen\u0303a-1\u00a0", -1);

        assertThat(now.verify("Contraseña-1", stored)).isTrue();
        assertThat(now.verify("\u200bContrasen\u0303a-1", stored)).isTrue();
        assertThat(before.verify("Contraseña-1", stored)).isTrue();
        assertThat(now.verify("Contrasena-1", stored)).isFalse();
    }

    @Test
    void old_hash_matches_the_exact_input() {
        PasswordCredentialModel stored = before.encodedCredential(" Contrasen\u0303a-1\u00a0", -1);

        assertThat(now.verify(" Contrasen\u0303a-1\u00a0", stored)).isTrue();
        assertThat(now.verify("Contraseña-1", stored)).isFalse();
    }

    @Test
    void other_methods_delegate_to_the_hashing_provider() {
        AtomicBoolean closed = new AtomicBoolean();
        NormalisedPassword no = new NormalisedPassword(Stub.of(PasswordHashProvider.class)
                .with("policyCheck", false)
                .with("credentialHashingStrength", "strong")
                .calling("close", none -> {
                    closed.set(true);
                    return null;
                })
                .make());
        PasswordCredentialModel stored = before.encodedCredential("x", -1);
        assertThat(no.policyCheck(null, stored)).isFalse();
        assertThat(now.policyCheck(null, stored)).isTrue();
        assertThat(no.credentialHashingStrength(stored)).isEqualTo("strong");
        no.close();
        assertThat(closed).isTrue();
    }

    @Test
    void invisible_characters_do_not_count_towards_the_length() {
        assertThat(new NewPassword("Aa1!\u200b\u200b\u200b\u200b", "Aa1!").typed())
                .isEqualTo("Aa1!");
    }
}

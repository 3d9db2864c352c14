package gt.gob.oj.keycloak.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.util.JsonSerialization;

class AltchaAnswerTest {

    private static final String KEY = "a key of the realm";

    @Test
    void number_that_solves_the_challenge_is_accepted() throws Exception {
        assertThat(read(solved(AltchaChallenge.signedWith(KEY, 1000))))
                .hasValueSatisfying(answer -> assertThat(answer.isRight(KEY)).isTrue());
    }

    @Test
    void answer_to_a_challenge_of_another_key_is_rejected() throws Exception {
        assertThat(read(solved(AltchaChallenge.signedWith("another key", 1000))))
                .hasValueSatisfying(answer -> assertThat(answer.isRight(KEY)).isFalse());
    }

    @Test
    void wrong_number_is_rejected() throws Exception {
        AltchaAnswer right = solved(AltchaChallenge.signedWith(KEY, 1000));
        AltchaAnswer wrong = new AltchaAnswer(
                right.algorithm(), right.challenge(), right.number() + 1, right.salt(), right.signature());
        assertThat(wrong.isRight(KEY)).isFalse();
    }

    @Test
    void forged_later_expiry_is_rejected() throws Exception {
        AltchaAnswer right = solved(AltchaChallenge.signedWith(KEY, 1000));
        AltchaAnswer stretched = new AltchaAnswer(
                right.algorithm(),
                right.challenge(),
                right.number(),
                right.salt().replaceFirst("expires=\\d+", "expires=9999999999"),
                right.signature());
        assertThat(stretched.salt()).isNotEqualTo(right.salt());
        assertThat(stretched.isRight(KEY)).isFalse();
    }

    @Test
    void expiry_that_is_no_number_is_rejected() throws Exception {
        AltchaAnswer right = solved(AltchaChallenge.signedWith(KEY, 1000));
        AltchaAnswer odd = new AltchaAnswer(
                right.algorithm(), right.challenge(), right.number(), "salt?expires=mañana", right.signature());
        assertThat(odd.isRight(KEY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "e30=", "bnVsbA==", "W10=", "eyJhbGdvcml0aG0iOiJTSEEtMSJ9"})
    void malformed_answer_is_not_read(String payload) {
        assertThat(AltchaAnswer.read(payload)).isEmpty();
    }

    private static Optional<AltchaAnswer> read(AltchaAnswer answer) throws Exception {
        byte[] json = JsonSerialization.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
        return AltchaAnswer.read(Base64.getEncoder().encodeToString(json));
    }

    private static AltchaAnswer solved(AltchaChallenge challenge) throws Exception {
        Altcha.Solution solution = Altcha.solveChallenge(
                challenge.challenge(), challenge.salt(), Altcha.Algorithm.SHA256, challenge.maxnumber(), 0);
        return new AltchaAnswer(
                challenge.algorithm(), challenge.challenge(), solution.number, challenge.salt(), challenge.signature());
    }
}

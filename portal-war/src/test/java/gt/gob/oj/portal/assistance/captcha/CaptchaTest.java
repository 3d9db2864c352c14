package gt.gob.oj.portal.assistance.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptchaTest {
    private final Captcha captcha = new Captcha(new byte[32], 100);

    @Test
    void a_right_answer_returns_the_signature_of_its_challenge() throws Exception {
        JsonObject challenge = captcha.challenge();

        assertThat(captcha.signatureOf(solved(challenge, 0))).contains(challenge.getString("signature"));
    }

    @Test
    void a_wrong_number_or_a_challenge_of_another_server_is_refused() throws Exception {
        JsonObject foreign = new Captcha(new byte[] {1}, 100).challenge();

        assertThat(captcha.signatureOf(solved(captcha.challenge(), 1))).isEmpty();
        assertThat(captcha.signatureOf(solved(foreign, 0))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "bnVsbA==", "e30=", "W10=", "eyJhbGdvcml0aG0iOiAxfQ=="})
    void a_malformed_answer_is_refused(String text) {
        assertThat(captcha.signatureOf(text)).isEmpty();
    }

    private static String solved(JsonObject challenge, long error) throws Exception {
        long number = Altcha.solveChallenge(
                        challenge.getString("challenge"),
                        challenge.getString("salt"),
                        Altcha.Algorithm.SHA256,
                        challenge.getInt("maxnumber"),
                        0)
                .number;
        String answer = Json.createObjectBuilder(challenge)
                .add("number", number + error)
                .build()
                .toString();
        return Base64.getEncoder().encodeToString(answer.getBytes(StandardCharsets.UTF_8));
    }
}

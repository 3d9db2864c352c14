package gt.gob.oj.keycloak.captcha;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.keycloak.util.JsonSerialization;

/** What the widget sends back: the challenge, and the number that solves it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AltchaAnswer(String algorithm, String challenge, long number, String salt, String signature) {

    private static final int LONGEST = 2048;

    /** Empty when the text is not an answer at all. */
    static Optional<AltchaAnswer> read(String payload) {
        if (payload.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            // Absent also for the JSON text "null".
            return Optional.ofNullable(
                            JsonSerialization.readValue(Base64.getDecoder().decode(payload), AltchaAnswer.class))
                    .filter(AltchaAnswer::isWhole);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it solves a challenge signed with this key that has not expired. */
    boolean isRight(String key) {
        Altcha.Payload payload = new Altcha.Payload();
        payload.algorithm = algorithm;
        payload.challenge = challenge;
        payload.number = number;
        payload.salt = salt;
        payload.signature = signature;
        try {
            return Altcha.verifySolution(payload, key, true);
        } catch (IllegalArgumentException malformed) { // An expiry that is no number.
            return false;
        } catch (Exception e) { // Declared by the library, whose only cause is a JDK without SHA-256.
            throw new IllegalStateException(e);
        }
    }

    private boolean isWhole() {
        return "SHA-256".equals(algorithm) && challenge != null && salt != null && signature != null;
    }
}

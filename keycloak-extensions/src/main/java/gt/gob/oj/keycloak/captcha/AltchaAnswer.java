package gt.gob.oj.keycloak.captcha;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.keycloak.util.JsonSerialization;

/** The widget's answer: the challenge, and the number that solves it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AltchaAnswer(String algorithm, String challenge, long number, String salt, String signature) {

    private static final int LONGEST = 2048;

    /** Empty if the text is malformed. */
    static Optional<AltchaAnswer> read(String payload) {
        if (payload.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            // Empty also for the JSON text "null".
            return Optional.ofNullable(
                            JsonSerialization.readValue(Base64.getDecoder().decode(payload), AltchaAnswer.class))
                    .filter(AltchaAnswer::isComplete);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it solves an unexpired challenge signed with this key. */
    boolean isRight(String key) {
        Altcha.Payload payload = new Altcha.Payload();
        payload.algorithm = algorithm;
        payload.challenge = challenge;
        payload.number = number;
        payload.salt = salt;
        payload.signature = signature;
        try {
            return Altcha.verifySolution(payload, key, true);
        } catch (IllegalArgumentException malformed) { // The expiry is not a number.
            return false;
        } catch (Exception e) { // Declared by the library; its only possible cause is a JDK without SHA-256.
            throw new IllegalStateException(e);
        }
    }

    private boolean isComplete() {
        return "SHA-256".equals(algorithm) && challenge != null && salt != null && signature != null;
    }
}

package gt.gob.oj.portal.assistance.captcha;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.altcha.altcha.Altcha;

/**
 * "No soy un robot": a proof of work. The portal issues and checks it without the identity server, because people need
 * help most during an outage.
 */
public final class Captcha {
    public static final String FIELD = "altcha";

    /** A solution takes half of this in SHA-256 steps on average: about a second on a slow phone. */
    static final long USUAL_CEILING = 50_000;

    /** Enough time to write a long question; the widget requests a new challenge when this one expires. */
    private static final int LIFETIME_SECONDS = 1200;

    private static final int LONGEST_ANSWER = 2048;

    private final String key;
    private final long ceiling;

    Captcha(byte[] key, long ceiling) {
        this.key = HexFormat.of().formatHex(key);
        this.ceiling = ceiling;
    }

    /** Returns a challenge in the format of the ALTCHA widget. */
    JsonObject challenge() {
        try {
            Altcha.Challenge made = Altcha.createChallenge(new Altcha.ChallengeOptions()
                    .setAlgorithm(Altcha.Algorithm.SHA256)
                    .setMaxNumber(ceiling)
                    .setSecureRandomNumber(true)
                    .setHmacKey(key)
                    .setExpiresInSeconds(LIFETIME_SECONDS));
            return Json.createObjectBuilder()
                    .add("algorithm", made.algorithm)
                    .add("challenge", made.challenge)
                    .add("maxnumber", made.maxnumber)
                    .add("salt", made.salt)
                    .add("signature", made.signature)
                    .build();
        } catch (Exception e) { // The library declares it; the only cause is a JDK without SHA-256.
            throw new IllegalStateException(e);
        }
    }

    /** Returns the signature of the challenge, which may be used once; empty if the answer is wrong. */
    Optional<String> signatureOf(String answer) {
        return read(answer).filter(this::isRight).map(right -> right.signature);
    }

    private boolean isRight(Altcha.Payload answer) {
        try {
            return Altcha.verifySolution(answer, key, true);
        } catch (IllegalArgumentException malformed) { // The expiry is not a number.
            return false;
        } catch (Exception e) { // The library declares it; the only cause is a JDK without SHA-256.
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Altcha.Payload> read(String answer) {
        if (answer.length() > LONGEST_ANSWER) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(
                new StringReader(new String(Base64.getDecoder().decode(answer), StandardCharsets.UTF_8)))) {
            JsonObject json = reader.readObject();
            Altcha.Payload payload = new Altcha.Payload();
            payload.algorithm = json.getString("algorithm", "");
            payload.challenge = json.getString("challenge", "");
            payload.number = json.get("number") instanceof JsonNumber number ? number.longValue() : -1L;
            payload.salt = json.getString("salt", "");
            payload.signature = json.getString("signature", "");
            return "SHA-256".equals(payload.algorithm) ? Optional.of(payload) : Optional.empty();
        } catch (IllegalArgumentException | JsonException unreadable) {
            return Optional.empty();
        }
    }
}

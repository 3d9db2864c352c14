package gt.gob.oj.journeys.kit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;

/**
 * The authenticator app on a person's phone (RFC 6238). The server accepts each code of a person once, and also the
 * code before and the code after. The app gives all three before it makes the caller wait for the next.
 */
public final class AuthenticatorApp {

    private static final long STEP_SECONDS = 30;
    private static final long SAFE_SECONDS = 5;
    private static final int SIX_DIGITS = 1_000_000;
    private static final Map<String, Set<Long>> GIVEN = new ConcurrentHashMap<>();

    private final String owner;
    private final String secret;

    /**
     * Creates the app of one person.
     *
     * @param owner the e-mail address: people who share a secret have codes of their own
     * @param secret in base32, with or without spaces
     */
    public AuthenticatorApp(String owner, String secret) {
        this.owner = owner;
        this.secret = secret.replace(" ", "");
    }

    /** Returns a code that this owner has not been given before. */
    public String code() {
        return Awaitility.await("the next code")
                .atMost(Duration.ofSeconds(STEP_SECONDS + SAFE_SECONDS))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(250))
                .until(this::unusedStep, Optional::isPresent)
                .map(this::code)
                .orElseThrow();
    }

    private Optional<Long> unusedStep() {
        long second = Instant.now().getEpochSecond();
        long step = second / STEP_SECONDS;
        boolean lastsAWhile = STEP_SECONDS - second % STEP_SECONDS > SAFE_SECONDS;
        Set<Long> given = GIVEN.computeIfAbsent(owner, key -> ConcurrentHashMap.newKeySet());
        return LongStream.of(step, step + 1, step - 1)
                .filter(candidate -> candidate >= step || lastsAWhile)
                .boxed()
                .filter(given::add)
                .findFirst();
    }

    public String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key(), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % SIX_DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        ByteBuffer key = ByteBuffer.allocate(secret.length() * 5 / 8);
        int bits = 0;
        int value = 0;
        for (byte letter : secret.getBytes(US_ASCII)) {
            value = value << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                key.put((byte) (value >> bits));
            }
        }
        return key.array();
    }
}

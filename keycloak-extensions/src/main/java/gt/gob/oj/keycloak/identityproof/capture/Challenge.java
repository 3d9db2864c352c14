package gt.gob.oj.keycloak.identityproof.capture;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Ties a video to this attempt: a random number that could not be known in advance.
 *
 * @param number four digits
 * @param shown the offset in milliseconds at which each {@link Prompt} appeared in the video; empty for an uploaded
 *     file
 */
public record Challenge(String number, Instant issuedAt, List<Integer> shown) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{3}");

    public Challenge {
        shown = List.copyOf(shown);
        if (!FORM.matcher(number).matches() || !isCourse(shown)) {
            throw new IllegalArgumentException("not a challenge");
        }
    }

    /** No leading zero: some people would leave it out when they say the number. */
    public static Challenge random(Instant now) {
        return new Challenge(Integer.toString(RANDOM.nextInt(1000, 10_000)), now, List.of());
    }

    /** Whether these offsets are plausible: in ascending order, at most one per prompt. */
    public static boolean isCourse(List<Integer> shown) {
        return shown.isEmpty()
                || (shown.size() <= Prompt.values().length
                        && shown.getFirst() >= 0
                        && shown.equals(shown.stream().sorted().toList()));
    }

    Challenge with(List<Integer> times) {
        return new Challenge(number, issuedAt, times);
    }

    @Override
    public String toString() {
        return "Challenge[masked]";
    }
}

package gt.gob.oj.keycloak.identityproof.capture;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What makes a video one of this attempt: a number that nobody could know before.
 *
 * @param number four digits
 * @param shown at which millisecond of the video each {@link Prompt} was shown; empty for a video that came as a file
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

    /** No zero in front: some people would not say it. */
    public static Challenge random(Instant now) {
        return new Challenge(Integer.toString(RANDOM.nextInt(1000, 10_000)), now, List.of());
    }

    /** Whether the prompts can have been shown at these milliseconds, one after the other. */
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

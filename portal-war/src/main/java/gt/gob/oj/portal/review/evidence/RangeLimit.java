package gt.gob.oj.portal.review.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shortens ranges. A browser that plays a video requests everything to the end after each jump; it gets a limited range
 * and requests the next.
 */
final class RangeLimit {

    static final long LONGEST = 4L * 1024 * 1024;

    private static final Pattern FROM = Pattern.compile("bytes=([0-9]{1,15})-([0-9]{0,15})");

    private RangeLimit() {}

    /** Returns the range, shortened if necessary; anything but a plain range stays unchanged. */
    static @Nullable String of(@Nullable String range) {
        Matcher asked = FROM.matcher(range == null ? "" : range);
        if (!asked.matches()) {
            return range;
        }
        long first = Long.parseLong(asked.group(1));
        long last = asked.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(asked.group(2));
        return "bytes=" + first + "-" + Math.min(last, first + LONGEST - 1);
    }
}

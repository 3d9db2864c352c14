package gt.gob.oj.keycloak.identityproof.review;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A single range of RFC 9110; both ends are inclusive. */
record ByteRange(long first, long last) {

    private static final Pattern SINGLE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /**
     * Whether the header asks for a single range. RFC 9110 lets a server ignore any other header and send the whole.
     */
    static boolean isAsked(String header) {
        Matcher matcher = SINGLE.matcher(header);
        return matcher.matches()
                && !(matcher.group(1).isEmpty() && matcher.group(2).isEmpty());
    }

    /** Empty if the range does not overlap the content. */
    static Optional<ByteRange> read(String header, long length) {
        Matcher matcher = SINGLE.matcher(header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String from = matcher.group(1);
        String to = matcher.group(2);
        ByteRange range;
        if (from.isEmpty()) {
            range = new ByteRange(Math.max(0, length - Long.parseLong(to)), length - 1);
        } else {
            long last = to.isEmpty() ? length - 1 : Math.min(Long.parseLong(to), length - 1);
            range = new ByteRange(Long.parseLong(from), last);
        }
        return range.first <= range.last ? Optional.of(range) : Optional.empty();
    }

    long length() {
        return last - first + 1;
    }
}

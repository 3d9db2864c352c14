package gt.gob.oj.keycloak.cape.bulk;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ids for rows without an id of their own. UUIDs of version 7 (RFC 9562) begin with the time, so that a million inserts
 * fill an index from one side instead of touching all its pages.
 */
final class RowIds {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private RowIds() {}

    static String next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long time = System.currentTimeMillis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        return new UUID(time, VARIANT | random.nextLong() >>> 2).toString();
    }
}

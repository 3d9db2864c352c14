package gt.gob.oj.keycloak;

import java.time.ZoneId;

/** The country whose days count: ages, expiry dates and periods begin and end at its midnight. */
public final class Guatemala {

    /** UTC-6, without daylight saving time. */
    public static final ZoneId ZONE = ZoneId.of("America/Guatemala");

    private Guatemala() {}
}

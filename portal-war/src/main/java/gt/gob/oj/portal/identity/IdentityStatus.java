package gt.gob.oj.portal.identity;

import java.util.Locale;

/** The states of an identity proof as the identity server names them. */
enum IdentityStatus {
    NONE,
    PENDING,
    IN_REVIEW,
    CORRECTION,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    EXPIRED,
    /** The identity server cannot read the request. */
    UNREADABLE;

    static IdentityStatus ofClaim(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** Part of the message keys and the name of the piece of template. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

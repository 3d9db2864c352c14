package gt.gob.oj.portal.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** The states of an identity proof, with the identity server's names. */
public enum IdentityStatus {
    @JsonProperty("none")
    NONE,
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("in_review")
    IN_REVIEW,
    @JsonProperty("correction")
    CORRECTION,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("expired")
    EXPIRED,
    /** The identity server cannot read the request. */
    UNREADABLE;

    /** Returns the part of the message keys, which also names the section of the template. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

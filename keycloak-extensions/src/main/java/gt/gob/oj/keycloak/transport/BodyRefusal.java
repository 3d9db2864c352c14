package gt.gob.oj.keycloak.transport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a body is refused: a stable code for programs, a message key for people, a status for HTTP. */
enum BodyRefusal {
    TOO_MANY_FIELDS(400, "body-too-many-fields"),
    TOO_SLOW(408, "body-too-slow"),
    TOO_LARGE(413, "body-too-large"),
    UNREADABLE_TYPE(415, "body-unreadable-type"),
    BUSY(503, "body-busy");

    private final int status;
    private final String messageKey;

    BodyRefusal(int status, String messageKey) {
        this.status = status;
        this.messageKey = messageKey;
    }

    static Optional<BodyRefusal> of(String code) {
        return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }

    int status() {
        return status;
    }

    String messageKey() {
        return messageKey;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

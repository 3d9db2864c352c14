package gt.gob.oj.keycloak.identityproof.judgement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A check that a reviewer confirms before approving. */
public enum ChecklistBox {
    DOCUMENT_LEGIBLE,
    DOCUMENT_GENUINE,
    FACE_MATCHES,
    SAYS_NAME,
    SAYS_CUI,
    SAYS_REQUEST,
    SAYS_NUMBER,
    DATA_MATCH;

    /** The name in the database and in the review API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ChecklistBox> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}

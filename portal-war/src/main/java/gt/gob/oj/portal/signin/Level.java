package gt.gob.oj.portal.signin;

import java.util.Optional;
import java.util.stream.Stream;

/** Levels of assurance of a sign-in, as the realm names them in {@code acr.loa.map}. */
public enum Level {
    /** An account whose e-mail address is confirmed. */
    EMAIL("urn:oj:acr:correo"),

    /** An identity that reviewers approved. */
    IDENTITY("urn:oj:acr:identidad");

    private final String acr;

    Level(String acr) {
        this.acr = acr;
    }

    /** The value of the claim {@code acr} (OpenID Connect Core, section 2). */
    public String acr() {
        return acr;
    }

    /** Empty for a value that the portal does not know. */
    public static Optional<Level> of(String acr) {
        return Stream.of(values()).filter(level -> level.acr.equals(acr)).findFirst();
    }
}

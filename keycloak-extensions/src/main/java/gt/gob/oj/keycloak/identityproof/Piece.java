package gt.gob.oj.keycloak.identityproof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A piece of evidence a request needs. */
public enum Piece {
    DOCUMENT,
    VIDEO;

    /** The name in the database, in addresses and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Piece> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}

package gt.gob.oj.keycloak.identityproof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A piece of evidence a request needs: both sides of the DPI and the video. */
public enum Piece {
    FRONT(Kind.IMAGE),
    BACK(Kind.IMAGE),
    VIDEO(Kind.VIDEO);

    private final Kind kind;

    Piece(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** The name in the database, in addresses and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Piece> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }

    /** What has the same limits and the same types of files. */
    public enum Kind {
        IMAGE,
        VIDEO
    }
}

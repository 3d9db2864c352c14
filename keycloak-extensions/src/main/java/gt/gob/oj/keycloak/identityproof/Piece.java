package gt.gob.oj.keycloak.identityproof;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A piece of evidence that a request needs: each side of the DPI, and the video. */
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

    /** The name used in the database, in URLs and in forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Piece> of(String code) {
        return Arrays.stream(values()).filter(p -> p.code().equals(code)).findFirst();
    }

    /** Pieces of one kind share size limits and file types. */
    public enum Kind {
        IMAGE,
        VIDEO
    }
}

package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.Piece;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of VERIFICAR MI IDENTIDAD in their order, one thing each. */
enum Step {
    PERSONAL,
    NOTICE,
    FRONT,
    BACK,
    VIDEO,
    REVIEW;

    /** The name in forms and in message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is sent there. */
    Optional<Piece> piece() {
        return Piece.of(code());
    }

    static Step of(Piece piece) {
        return valueOf(piece.name());
    }

    static Optional<Step> of(@Nullable String code) {
        return Arrays.stream(values()).filter(s -> s.code().equals(code)).findFirst();
    }
}

package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.identityproof.Piece;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of VERIFICAR MI IDENTIDAD in their order, one thing each. */
enum Step {
    NOTICE,
    PERSONAL,
    FRONT,
    BACK,
    VIDEO,
    REVIEW;

    /** The name in forms and in message keys. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step whose page sent this form. Empty for forms without a step. */
    static Optional<Step> sentBy(SentForm form) {
        return switch (form.action()) {
            case "agree" -> Optional.of(NOTICE);
            case "personal-data" -> Optional.of(PERSONAL);
            case "write", "speak" -> Optional.of(VIDEO);
            case "continue" -> form.piece().map(Step::of);
            default -> Optional.empty();
        };
    }

    /** The piece that this step collects. */
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

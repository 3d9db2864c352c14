package gt.gob.oj.keycloak.identityproof.capture.page;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The reasons why pieces were requested again, one entry per piece, as maps for the template. */
final class CorrectionTexts {

    private CorrectionTexts() {}

    static Map<String, Object> of(@Nullable String words, List<Correction> corrections, Set<Piece> shown) {
        Map<Piece, List<Map<String, String>>> faults = new EnumMap<>(Piece.class);
        corrections.stream()
                .filter(c -> shown.contains(c.piece()))
                .forEach(c -> faults.computeIfAbsent(c.piece(), p -> new ArrayList<>())
                        .add(Map.of("code", c.code().code(), "words", text(c.words()))));
        List<Map<String, Object>> pieces = faults.entrySet().stream()
                .map(e -> Map.<String, Object>of("piece", e.getKey().code(), "faults", e.getValue()))
                .toList();
        return Map.of("words", text(words), "pieces", pieces);
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}

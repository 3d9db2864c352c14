package gt.gob.oj.portal.identity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people of one role viewed on one day for one reason.
 *
 * @param day in Guatemala, in ISO 8601
 * @param whole whether they viewed the request and its data
 * @param pieces codes, each once
 */
public record LedgerLine(
        String day, String role, @Nullable String reason, boolean whole, List<String> pieces, int times) {
    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

    public LedgerLine {
        pieces = List.copyOf(pieces);
    }

    /** Returns the lines in the order of the views. */
    static List<LedgerLine> of(List<Look> looks) {
        Map<Key, List<Look>> groups = new LinkedHashMap<>();
        looks.forEach(look ->
                groups.computeIfAbsent(Key.of(look), k -> new ArrayList<>()).add(look));
        return groups.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
    }

    private static LedgerLine of(Key key, List<Look> looks) {
        List<String> pieces = new ArrayList<>();
        boolean whole = false;
        for (Look look : looks) {
            String piece = look.piece();
            whole |= piece == null;
            if (piece != null && !pieces.contains(piece)) {
                pieces.add(piece);
            }
        }
        pieces.sort(null);
        return new LedgerLine(key.day().toString(), key.role(), key.reason(), whole, pieces, looks.size());
    }

    private record Key(LocalDate day, String role, @Nullable String reason) {
        static Key of(Look look) {
            return new Key(look.at().atZone(GUATEMALA).toLocalDate(), look.role(), look.reason());
        }
    }
}

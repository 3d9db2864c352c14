package gt.gob.oj.keycloak.identityproof.audit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of lines, newest first.
 *
 * @param next the upper bound of the page with older lines; null if there is none
 * @param previous the lower bound of the page with newer lines; null if there is none
 */
record LinesPage(
        List<AuditLine> lines,
        @Nullable Long next,
        @Nullable Long previous) {

    static final int SIZE = 50;

    static LinesPage of(AuditLog log, String realmId, AuditLog.Filter filter, LinesQuery.Place place) {
        if (place.after() != null) {
            List<AuditLine> found = log.after(realmId, filter, place.after(), SIZE + 1);
            List<AuditLine> lines =
                    found.subList(0, Math.min(SIZE, found.size())).reversed();
            return lines.isEmpty()
                    ? new LinesPage(lines, null, null)
                    : new LinesPage(
                            lines,
                            lines.getLast().seq(),
                            found.size() > SIZE ? lines.getFirst().seq() : null);
        }
        long below = place.before() == null ? Long.MAX_VALUE : place.before();
        List<AuditLine> found = log.before(realmId, filter, below, SIZE + 1);
        List<AuditLine> lines = found.subList(0, Math.min(SIZE, found.size()));
        return new LinesPage(
                lines,
                found.size() > SIZE ? lines.getLast().seq() : null,
                place.before() == null || lines.isEmpty()
                        ? null
                        : lines.getFirst().seq());
    }

    View view(StaffNames names) {
        return new View(lines.stream().map(line -> LineView.of(line, names)).toList(), next, previous);
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record View(
            List<LineView> items,
            @Nullable Long next,
            @Nullable Long previous) {}
}

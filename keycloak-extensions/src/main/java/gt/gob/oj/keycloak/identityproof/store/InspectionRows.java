package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Finding;
import gt.gob.oj.keycloak.identityproof.inspection.finding.FindingCode;
import gt.gob.oj.keycloak.identityproof.inspection.finding.Inspection;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts between rows and inspections. Findings are stored as comma-separated {@code code} or {@code code=value}. */
final class InspectionRows {

    private InspectionRows() {}

    static String progress(Inspection.Progress progress) {
        return progress.name().toLowerCase(Locale.ROOT);
    }

    static String findings(List<Finding> findings) {
        return findings.stream()
                .map(f -> f.code().code()
                        + (f.value() == null ? "" : "=" + f.value().replace(',', '.')))
                .collect(Collectors.joining(","));
    }

    /**
     * @param first the index of the first of the four columns
     */
    static Inspection inspection(String proofId, @Nullable Object[] cells, int first) {
        String findings = (String) cells[first + 1];
        return new Inspection(
                UnreadableRequest.unless(
                        proofId,
                        () -> Inspection.Progress.valueOf(
                                String.valueOf(cells[first]).toUpperCase(Locale.ROOT))),
                findings == null || findings.isEmpty()
                        ? List.of()
                        : Arrays.stream(findings.split(",", -1))
                                .flatMap(InspectionRows::finding)
                                .toList(),
                Boolean.TRUE.equals(cells[first + 2]),
                (String) cells[first + 3]);
    }

    /** Skips a code that this version does not know: during an update, newer nodes may write it. */
    private static Stream<Finding> finding(String text) {
        String[] parts = text.split("=", 2);
        return FindingCode.of(parts[0]).map(code -> new Finding(code, parts.length == 1 ? null : parts[1])).stream();
    }
}

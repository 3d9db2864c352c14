package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.EvidenceType;
import gt.gob.oj.keycloak.identityproof.Finding;
import gt.gob.oj.keycloak.identityproof.FindingCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a piece so far, while it is examined. */
final class Examined {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> digests = new LinkedHashSet<>();
    private @Nullable Path copy;
    private EvidenceType copyType = EvidenceType.UNKNOWN;
    private @Nullable String text;
    private boolean incomplete;

    void found(Finding finding) {
        findings.add(finding);
    }

    void found(FindingCode code) {
        findings.add(Finding.of(code));
    }

    void lacks(ToolMissing missing) {
        incomplete = true;
        findings.add(Finding.of(FindingCode.TOOL_MISSING, missing.tool()));
    }

    boolean refused() {
        return findings.stream().anyMatch(f -> f.code().severity() == FindingCode.Severity.REFUSAL);
    }

    void recognisedBy(String sha256) {
        digests.add(sha256);
    }

    void copy(Path file, EvidenceType type) {
        copy = file;
        copyType = type;
    }

    void text(String read) {
        text = read.isBlank() ? null : read;
    }

    List<Finding> findings() {
        return findings;
    }

    Set<String> digests() {
        return digests;
    }

    @Nullable Path copy() {
        return copy;
    }

    EvidenceType copyType() {
        return copyType;
    }

    @Nullable String text() {
        return text;
    }

    /** Whether something that was needed was not there. */
    boolean incomplete() {
        return incomplete;
    }
}

package gt.gob.oj.keycloak.identityproof.inspection.finding;

import gt.gob.oj.keycloak.identityproof.evidence.EvidenceType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what is known of a piece during its inspection. */
public final class Examined {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> digests = new LinkedHashSet<>();
    private @Nullable Path copy;
    private EvidenceType copyType = EvidenceType.UNKNOWN;
    private @Nullable String text;
    private boolean incomplete;

    public void found(Finding finding) {
        findings.add(finding);
    }

    public void found(FindingCode code) {
        findings.add(Finding.of(code));
    }

    public void lacks(ToolMissing missing) {
        incomplete = true;
        findings.add(Finding.of(FindingCode.TOOL_MISSING, missing.tool()));
    }

    public boolean refused() {
        return findings.stream().anyMatch(f -> f.code().severity() == FindingCode.Severity.REFUSAL);
    }

    public void recognisedBy(String sha256) {
        digests.add(sha256);
    }

    public void copy(Path file, EvidenceType type) {
        copy = file;
        copyType = type;
    }

    public void text(String read) {
        text = read.isBlank() ? null : read;
    }

    public List<Finding> findings() {
        return findings;
    }

    public Set<String> digests() {
        return digests;
    }

    public @Nullable Path copy() {
        return copy;
    }

    public EvidenceType copyType() {
        return copyType;
    }

    public @Nullable String text() {
        return text;
    }

    /** Whether a required tool was missing. */
    public boolean incomplete() {
        return incomplete;
    }
}

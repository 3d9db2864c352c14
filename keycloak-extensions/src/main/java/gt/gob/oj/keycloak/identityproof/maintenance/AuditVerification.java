package gt.gob.oj.keycloak.identityproof.maintenance;

import gt.gob.oj.keycloak.identityproof.audit.AuditLine;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import gt.gob.oj.keycloak.identityproof.store.audit.SqlAuditLog;
import java.io.PrintStream;
import java.util.List;

/**
 * Verifies the chain of every realm. The chain alone cannot show that its end was cut off or that it was rewritten
 * completely; a mark recorded elsewhere ({@code realm/line/hash}) can.
 */
record AuditVerification(SqlAuditLog log, PrintStream out) {

    boolean run(List<String> marks) {
        long lines = 0;
        long broken = 0;
        for (String realm : log.realms()) {
            AuditLog.Verification found = log.verify(realm);
            lines += found.lines();
            if (found.brokenAt() != null) {
                out.printf("broken realm %s line %d%n", realm, found.brokenAt());
                broken++;
            }
            if (found.lastHash() != null) {
                out.printf("mark %s/%d/%s%n", realm, found.lines(), found.lastHash());
            }
        }
        for (String mark : marks) {
            if (!holds(mark.split("/", -1))) {
                out.printf("broken mark %s%n", mark);
                broken++;
            }
        }
        out.printf("audit verify: %d lines, %d broken%n", lines, broken);
        return broken == 0;
    }

    private boolean holds(String[] mark) {
        if (mark.length != 3 || !mark[1].matches("[0-9]{1,18}")) {
            return false;
        }
        long seq = Long.parseLong(mark[1]);
        List<AuditLine> line = log.after(mark[0], AuditLog.Filter.NONE, seq - 1, 1);
        return !line.isEmpty()
                && line.getFirst().seq() == seq
                && line.getFirst().hash().equals(mark[2]);
    }
}

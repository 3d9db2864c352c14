package gt.gob.oj.keycloak.identityproof.audit.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import org.jspecify.annotations.Nullable;

/** The JSON form of a verification result. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record VerificationView(
        boolean intact,
        long lines,
        @Nullable String lastHash,
        @Nullable Long brokenAt) {

    static VerificationView of(AuditLog.Verification verification) {
        return new VerificationView(
                verification.intact(), verification.lines(), verification.lastHash(), verification.brokenAt());
    }
}

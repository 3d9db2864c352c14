package gt.gob.oj.portal.audit;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** A search in the audit log; null does not filter. */
record AuditQuery(
        @QueryParam("request") @Nullable String request,
        @QueryParam("receipt") @Nullable String receipt,
        @QueryParam("actor") @Nullable String actor,
        @QueryParam("action") @Nullable String action,
        @QueryParam("from") @Nullable String from,
        @QueryParam("to") @Nullable String to) {}

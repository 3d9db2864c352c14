package gt.gob.oj.portal.audit;

import gt.gob.oj.portal.identityserver.IdentityServerClients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;

/** The audit API of the identity server, called with the auditor's own token. */
@ApplicationScoped
class AuditApi {
    private final AuditClient client;

    @Inject
    AuditApi(IdentityServerClients clients) {
        this.client = clients.client(AuditClient.class, AuditClient.PATH);
    }

    /** Returns the newest lines, or those before or after a line; 0 stands for no line. */
    AuditPage lines(AuditFilter filter, long before, long after) {
        return client.lines(filter.query(), before > 0 ? before : null, before <= 0 && after > 0 ? after : null);
    }

    List<StaffMember> staff() {
        return client.staff().items();
    }

    Verification verify() {
        return client.verification();
    }

    /** Returns all matching lines as CSV; the caller closes the stream. */
    InputStream export(AuditFilter filter) {
        return client.export(filter.query());
    }
}

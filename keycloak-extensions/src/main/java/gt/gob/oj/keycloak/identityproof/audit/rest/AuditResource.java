package gt.gob.oj.keycloak.identityproof.audit.rest;

import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.audit.Audit;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
import gt.gob.oj.keycloak.identityproof.audit.AuditLog;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.rest.Answers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The auditors' API; docs/identity-proof.openapi.yaml describes it. Each method checks access first. */
public final class AuditResource implements PlainResource {

    private final KeycloakSession session;
    private final AuditLog log;
    private final UnitOfWork<Audit> audit;

    public AuditResource(KeycloakSession session, AuditLog log, UnitOfWork<Audit> audit) {
        this.session = session;
        this.log = log;
        this.audit = audit;
    }

    @GET
    @Path("lines")
    public Response lines() {
        Access access = Access.auditor(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        LinesQuery query = query();
        Optional<LinesPage> page = query.filter()
                .flatMap(filter -> query.place().map(place -> LinesPage.of(log, realm().getId(), filter, place)));
        return page.map(found -> Answers.json(found.view(new StaffNames(session))))
                .orElseGet(() -> Problems.of(Refusal.INVALID_REQUEST));
    }

    /** Exports the lines as CSV. The export itself is recorded in the audit log. */
    @GET
    @Path("lines.csv")
    public Response export() {
        Access access = Access.auditor(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        LinesQuery query = query();
        Optional<AuditLog.Filter> filter = query.filter();
        if (filter.isEmpty()) {
            return Problems.of(Refusal.INVALID_REQUEST);
        }
        record(new AuditEntry(Instant.now(), Actor.auditor(access.userId()), "audit-export", null, query.asDetail()));
        return new CsvAnswer(log, realm().getId(), filter.get()).answer();
    }

    @GET
    @Path("staff")
    public Response staff() {
        Access access = Access.auditor(session);
        return access.refusal() == null ? Answers.json(StaffView.of(session)) : Problems.of(access.refusal());
    }

    /** Records an action on an assistance case. The portal reports it with the agent's own token. */
    @POST
    @Path("acts")
    public Response act(InputStream body) throws IOException {
        Access access = Access.agent(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        Optional<AgentAct> act = AgentAct.read(body);
        if (act.isEmpty()) {
            return Problems.of(Refusal.INVALID_REQUEST);
        }
        record(act.get().by(access.userId()));
        return Response.noContent().build();
    }

    @GET
    @Path("verification")
    public Response verification() {
        Access access = Access.auditor(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        return Answers.json(VerificationView.of(log.verify(realm().getId())));
    }

    private LinesQuery query() {
        return LinesQuery.of(session.getContext().getUri().getQueryParameters()::getFirst);
    }

    private void record(AuditEntry entry) {
        audit.run(a -> {
            a.record(realm().getId(), entry);
            return entry;
        });
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }
}

package gt.gob.oj.keycloak.identityproof.audit;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.AuditBook;
import gt.gob.oj.keycloak.identityproof.AuditEntry;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
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

/** The auditors' API; docs/identity-proof.openapi.yaml describes it. Each method begins with the check of access. */
public final class AuditResource {

    private final KeycloakSession session;

    AuditResource(KeycloakSession session) {
        this.session = session;
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
                .flatMap(filter -> query.place().map(place -> LinesPage.of(book(), realm().getId(), filter, place)));
        return page.map(found -> Answers.json(found.view(new StaffNames(session))))
                .orElseGet(() -> Problems.of(Refusal.INVALID_REQUEST));
    }

    /** Whoever takes lines away leaves one. */
    @GET
    @Path("lines.csv")
    public Response export() {
        Access access = Access.auditor(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        LinesQuery query = query();
        Optional<AuditBook.Filter> filter = query.filter();
        if (filter.isEmpty()) {
            return Problems.of(Refusal.INVALID_REQUEST);
        }
        proofs().record(
                        realm(),
                        new AuditEntry(
                                Instant.now(), Actor.auditor(access.userId()), "audit-export", null, query.asDetail()));
        return new CsvAnswer(book(), realm().getId(), filter.get()).answer();
    }

    @GET
    @Path("staff")
    public Response staff() {
        Access access = Access.auditor(session);
        return access.refusal() == null ? Answers.json(StaffView.of(session)) : Problems.of(access.refusal());
    }

    /** Acts upon assistance cases, told by the portal with the token of whoever does them. */
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
        proofs().record(realm(), act.get().by(access.userId()));
        return Response.noContent().build();
    }

    @GET
    @Path("verification")
    public Response verification() {
        Access access = Access.auditor(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        return Answers.json(VerificationView.of(book().verify(realm().getId())));
    }

    private LinesQuery query() {
        return LinesQuery.of(session.getContext().getUri().getQueryParameters()::getFirst);
    }

    private AuditBook book() {
        return proofs().auditBook();
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }

    private IdentityProofProvider proofs() {
        return session.getProvider(IdentityProofProvider.class);
    }
}

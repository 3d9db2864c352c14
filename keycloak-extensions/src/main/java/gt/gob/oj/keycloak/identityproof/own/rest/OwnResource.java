package gt.gob.oj.keycloak.identityproof.own.rest;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.DamageReport;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.identityproof.own.OwnRecords;
import gt.gob.oj.keycloak.identityproof.request.IdentityProofs;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.retention.Retention;
import gt.gob.oj.keycloak.identityproof.submission.CitizenRequests;
import gt.gob.oj.keycloak.rest.Answers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;

/** The caller's own request. */
public final class OwnResource {

    private final KeycloakSession session;
    private final IdentityProofs proofs;
    private final OwnRecords records;
    private final CitizenRequests requests;
    private final Retention retention;
    private final DamageReport damage;

    public OwnResource(
            KeycloakSession session,
            IdentityProofs proofs,
            OwnRecords records,
            CitizenRequests requests,
            Retention retention,
            DamageReport damage) {
        this.session = session;
        this.proofs = proofs;
        this.records = records;
        this.requests = requests;
        this.retention = retention;
        this.damage = damage;
    }

    @GET
    public Response mine() {
        Access access = Access.signedIn(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        return Problems.unlessUnreadable(() -> state(citizen(access)), damage::report);
    }

    private Response state(CitizenRef citizen) {
        return Answers.json(new OwnStates(records, retention, Instant.now())
                .of(
                        proofs.lastSubmitted(citizen),
                        proofs.all(citizen).stream()
                                .filter(p -> p.state() == ProofState.DRAFT)
                                .findFirst()));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw() {
        return attempt(requests::withdraw, Refusal.ALREADY_DECIDED);
    }

    @POST
    @Path("reopening")
    public Response reopen() {
        return attempt(requests::reopen, Refusal.NOT_APPROVED);
    }

    private Response attempt(Predicate<CitizenRef> step, Refusal otherwise) {
        Access access = Access.signedIn(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        CitizenRef citizen = citizen(access);
        return Problems.unlessUnreadable(
                () -> step.test(citizen) ? Response.noContent().build() : Problems.of(otherwise), damage::report);
    }

    private CitizenRef citizen(Access access) {
        return new CitizenRef(session.getContext().getRealm().getId(), access.userId());
    }
}

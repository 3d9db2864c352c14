package gt.gob.oj.keycloak.identityproof.own;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.ProofState;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import gt.gob.oj.keycloak.rest.Answers;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.function.Predicate;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The caller's own request. */
public final class OwnResource {

    private final KeycloakSession session;

    public OwnResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    public Response mine() {
        Access access = Access.signedIn(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        return Problems.unlessUnreadable(() -> state(access.caller().user()), proofs()::report);
    }

    private Response state(UserModel caller) {
        return Answers.json(new OwnStates(proofs().ownRecords(), proofs().retention(realm()), Instant.now())
                .of(
                        proofs().lastSubmitted(realm(), caller),
                        proofs().all(realm(), caller).stream()
                                .filter(p -> p.state() == ProofState.DRAFT)
                                .findFirst()));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw() {
        return move(proofs().filing()::withdraw, Refusal.ALREADY_DECIDED);
    }

    @POST
    @Path("reopening")
    public Response reopen() {
        return move(proofs().filing()::reopen, Refusal.NOT_APPROVED);
    }

    private Response move(Predicate<CitizenRef> step, Refusal otherwise) {
        Access access = Access.signedIn(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        CitizenRef citizen = new CitizenRef(realm().getId(), access.userId());
        return Problems.unlessUnreadable(
                () -> step.test(citizen) ? Response.noContent().build() : Problems.of(otherwise), proofs()::report);
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }

    private IdentityProofProvider proofs() {
        return session.getProvider(IdentityProofProvider.class);
    }
}

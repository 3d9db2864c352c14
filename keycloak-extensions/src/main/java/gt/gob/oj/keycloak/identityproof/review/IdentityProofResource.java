package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.Evidence;
import gt.gob.oj.keycloak.identityproof.IdentityProof;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.ReviewDesk;
import gt.gob.oj.keycloak.identityproof.http.Access;
import gt.gob.oj.keycloak.identityproof.http.Answers;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** The review API; docs/identity-proof.openapi.yaml describes it. Each method begins with the check of access. */
public final class IdentityProofResource {

    private final KeycloakSession session;

    IdentityProofResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Path("mine")
    public Response mine() {
        Access access = Access.signedIn(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        Optional<IdentityProof> proof =
                proofs().lastSubmitted(realm(), access.caller().user());
        return Answers.json(OwnState.of(proof));
    }

    @GET
    @Path("requests")
    public Response queue(
            @QueryParam("status") @DefaultValue("pending") String status, @QueryParam("after") @Nullable String after) {
        Access access = Access.reviewer(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        Optional<QueueQuery> query = QueueQuery.read(status, after);
        if (query.isEmpty()) {
            return Problems.of(Refusal.INVALID_REQUEST);
        }
        ReviewDesk.Page page = proofs().desk()
                .queue(realm().getId(), query.get().state(), query.get().after());
        return Answers.json(new RequestViews(session, proofs().citizens()).page(page));
    }

    @GET
    @Path("requests/{id}")
    public Response request(@PathParam("id") String id) {
        Access access = Access.reviewer(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        Optional<IdentityProof> proof = proofs().desk().find(realm().getId(), id);
        if (proof.isEmpty()) {
            return Problems.of(Refusal.NOT_FOUND);
        }
        return Answers.json(new RequestViews(session, proofs().citizens())
                .details(proof.get(), proofs().desk().evidence(proof.get())));
    }

    @GET
    @Path("requests/{id}/evidence/{piece}")
    public Response evidence(
            @PathParam("id") String id,
            @PathParam("piece") String piece,
            @HeaderParam("Range") @Nullable String range) {
        Access access = Access.reviewer(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        ReviewDesk desk = proofs().desk();
        Optional<Evidence> evidence = desk.find(realm().getId(), id)
                .flatMap(proof -> desk.evidence(proof).stream()
                        .filter(e -> Piece.of(piece).equals(Optional.of(e.piece())))
                        .findFirst());
        if (evidence.isEmpty()) {
            return Problems.of(Refusal.NOT_FOUND);
        }
        if (EvidenceAnswer.isFirstLook(range)) {
            new ReviewEvents(session, access).viewed(id, evidence.get().piece());
        }
        return new EvidenceAnswer(desk, evidence.get()).answer(range);
    }

    @POST
    @Path("requests/{id}/decision")
    public Response decide(@PathParam("id") String id, InputStream body) {
        Access access = Access.reviewer(session);
        if (access.refusal() != null) {
            return Problems.of(access.refusal());
        }
        Optional<DecisionOrder> order = DecisionOrder.read(body);
        if (order.isEmpty()) {
            return Problems.of(Refusal.INVALID_REQUEST);
        }
        Optional<Refusal> refusal = proofs().desk()
                .decide(
                        realm().getId(),
                        id,
                        access.userId(),
                        order.get().outcome(),
                        order.get().reason());
        if (!refusal.equals(Optional.of(Refusal.NOT_FOUND))) {
            new ReviewEvents(session, access).decided(id, order.get().outcome(), refusal);
        }
        if (refusal.isPresent()) {
            return Problems.of(refusal.get());
        }
        return Response.noContent().build();
    }

    private RealmModel realm() {
        return session.getContext().getRealm();
    }

    private IdentityProofProvider proofs() {
        return session.getProvider(IdentityProofProvider.class);
    }
}

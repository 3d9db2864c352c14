package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.Intake;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.capture.UploadTokens.Grant;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import gt.gob.oj.keycloak.identityproof.wiring.IdentityProofProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.KeycloakSession;

/** Chunks of evidence. An upload that broke off goes on at the offset that {@code GET} tells. */
public final class IdentityUploadResource {

    private final KeycloakSession session;

    IdentityUploadResource(KeycloakSession session) {
        this.session = session;
    }

    @GET
    @Path("{piece}")
    public Response progress(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("piece") String name) {
        Optional<Grant> grant = new UploadTokens(session).grant(authorization);
        Optional<Piece> piece = Piece.of(name);
        if (grant.isEmpty() || piece.isEmpty()) {
            return refuse(grant);
        }
        return UploadAnswer.of(
                proofs().intake().progress(grant.get().draft(), piece.get()).orElse(Intake.NOT_OPEN));
    }

    /** The chunk that begins at {@code offset}; {@code total} is the length of the whole piece. */
    @PUT
    @Path("{piece}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response receive(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("piece") String name,
            @QueryParam("offset") @DefaultValue("0") long offset,
            @QueryParam("total") @DefaultValue("-1") long total,
            InputStream bytes)
            throws IOException {
        Optional<Grant> grant = new UploadTokens(session).grant(authorization);
        Optional<Piece> piece = Piece.of(name);
        if (grant.isEmpty() || piece.isEmpty()) {
            return refuse(grant);
        }
        if (total < 0 || offset < 0) {
            return Problems.of(Refusal.INVALID_REQUEST);
        }
        Intake intake = proofs().intake().receive(grant.get().draft(), piece.get(), offset, total, bytes);
        if (intake.refusal() != null) {
            // A browser sees the answer only after its whole chunk was taken.
            bytes.transferTo(OutputStream.nullOutputStream());
            emit(grant.get(), intake.refusal());
        }
        return UploadAnswer.of(intake);
    }

    @DELETE
    @Path("{piece}")
    public Response startOver(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("piece") String name)
            throws IOException {
        Optional<Grant> grant = new UploadTokens(session).grant(authorization);
        Optional<Piece> piece = Piece.of(name);
        if (grant.isEmpty() || piece.isEmpty()) {
            return refuse(grant);
        }
        return proofs().intake().startOver(grant.get().draft(), piece.get())
                ? Response.noContent().build()
                : Problems.of(Refusal.NOT_OPEN);
    }

    private void emit(Grant grant, Refusal refusal) {
        if (refusal != Refusal.WRONG_OFFSET) {
            KeycloakContext context = session.getContext();
            CaptureEvents.of(
                            new EventBuilder(context.getRealm(), session, context.getConnection()).user(grant.userId()),
                            grant.draft(),
                            refusal.code())
                    .error(CaptureEvents.error(refusal));
        }
    }

    private static Response refuse(Optional<Grant> grant) {
        return Problems.of(grant.isEmpty() ? Refusal.UNAUTHENTICATED : Refusal.NOT_FOUND);
    }

    private IdentityProofProvider proofs() {
        return session.getProvider(IdentityProofProvider.class);
    }
}

package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.Intake;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
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
        Optional<String> draft = new UploadTokens(session).draft(authorization);
        Optional<Piece> piece = Piece.of(name);
        if (draft.isEmpty() || piece.isEmpty()) {
            return refuse(draft);
        }
        return UploadAnswer.of(
                proofs().intake().progress(draft.get(), piece.get()).orElse(Intake.NOT_OPEN));
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
        Optional<String> draft = new UploadTokens(session).draft(authorization);
        Optional<Piece> piece = Piece.of(name);
        if (draft.isEmpty() || piece.isEmpty()) {
            return refuse(draft);
        }
        if (total < 0 || offset < 0) {
            return Problems.of(Refusal.INVALID_REQUEST);
        }
        Intake intake = proofs().intake().receive(draft.get(), piece.get(), offset, total, bytes);
        if (intake.refusal() != null) {
            // A browser sees the answer only after its whole chunk was taken.
            bytes.transferTo(OutputStream.nullOutputStream());
        }
        return UploadAnswer.of(intake);
    }

    @DELETE
    @Path("{piece}")
    public Response startOver(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("piece") String name)
            throws IOException {
        Optional<String> draft = new UploadTokens(session).draft(authorization);
        Optional<Piece> piece = Piece.of(name);
        if (draft.isEmpty() || piece.isEmpty()) {
            return refuse(draft);
        }
        return proofs().intake().startOver(draft.get(), piece.get())
                ? Response.noContent().build()
                : Problems.of(Refusal.NOT_OPEN);
    }

    private static Response refuse(Optional<String> draft) {
        return Problems.of(draft.isEmpty() ? Refusal.UNAUTHENTICATED : Refusal.NOT_FOUND);
    }

    private IdentityProofProvider proofs() {
        return session.getProvider(IdentityProofProvider.class);
    }
}

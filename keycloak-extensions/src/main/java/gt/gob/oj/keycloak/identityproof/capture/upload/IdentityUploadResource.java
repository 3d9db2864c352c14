package gt.gob.oj.keycloak.identityproof.capture.upload;

import com.fasterxml.jackson.databind.JsonNode;
import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.capture.PhoneHandOff;
import gt.gob.oj.keycloak.identityproof.capture.ReceivedPieces;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken.Permission;
import gt.gob.oj.keycloak.identityproof.evidence.Chunk;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceUploads;
import gt.gob.oj.keycloak.identityproof.evidence.UploadStatus;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;

/**
 * Uploads evidence piece by piece. An upload begins with its length, sends chunks with offset and digest, and ends with
 * the digest of the whole. An interrupted upload resumes at the offset that {@code GET} returns. Every call may be
 * repeated.
 */
public final class IdentityUploadResource implements PlainResource {

    private final UploadQuota quota;
    private final UploadAnswers answers;
    private final UploadTokens tokens;
    private final EvidenceUploads uploads;
    private final UploadCalls calls;
    private final PhoneHandOff handOffs;

    public IdentityUploadResource(
            KeycloakSession session,
            UploadTokens tokens,
            UploadSessionExtension extension,
            EvidenceUploads uploads,
            UnitOfWork<ReceivedPieces> received,
            PhoneHandOff handOffs) {
        this.quota = new UploadQuota(session);
        this.answers = new UploadAnswers(session);
        this.tokens = tokens;
        this.uploads = uploads;
        this.calls = new UploadCalls(uploads, received, extension, answers);
        this.handOffs = handOffs;
    }

    @GET
    public Response all(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        return tokens.permission(authorization).map(this::all).orElseGet(() -> Problems.of(Refusal.UNAUTHENTICATED));
    }

    private Response all(Permission permission) {
        Map<String, Object> pieces = new LinkedHashMap<>();
        for (Piece piece : Piece.values()) {
            calls.progress(permission, piece).ifPresent(known -> pieces.put(piece.code(), UploadAnswer.piece(known)));
        }
        String handOff = handOffs.ofProof(permission.proofId())
                .map(h -> h.browserHash() == null ? "waiting" : "opened")
                .orElse("none");
        return UploadAnswer.json(200, Map.of("pieces", pieces, "handOff", handOff));
    }

    /** Renews the same permission. */
    @POST
    @Path("token")
    public Response renew(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) {
        return tokens.permission(authorization)
                .map(permission -> UploadAnswer.json(
                        200,
                        Map.of(
                                "token",
                                tokens.issue(permission),
                                "expiresAt",
                                Instant.now().plusSeconds(UploadToken.SECONDS).toString())))
                .orElseGet(() -> Problems.of(Refusal.UNAUTHENTICATED));
    }

    @GET
    @Path("{piece: front|back|video}")
    public Response progress(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("piece") String name)
            throws IOException {
        return answer(
                tokens.permission(authorization),
                name,
                (permission, piece) -> calls.progress(permission, piece)
                        .map(known -> UploadAnswer.of(200, known))
                        .orElseGet(() -> UploadAnswer.of(200, UploadStatus.NOT_OPEN)));
    }

    @POST
    @Path("{piece: front|back|video}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("piece") String name,
            InputStream body)
            throws IOException {
        return answer(tokens.permission(authorization), name, (permission, piece) -> {
            JsonNode length = UploadBody.json(body).path("length");
            if (!length.canConvertToLong() || length.asLong() < 0) {
                return Problems.of(Refusal.INVALID_REQUEST);
            }
            if (quota.isUsedUp(permission)) {
                return answers.of(permission, UploadStatus.NOTHING.refused(Refusal.TOO_MANY_UPLOADS), 429);
            }
            UploadStatus begun = uploads.begin(permission.proofId(), piece, length.asLong());
            if (begun.refusal() == null && begun.received() == 0) {
                quota.add(permission, length.asLong());
            }
            return answers.of(permission, begun, 201);
        });
    }

    @PUT
    @Path("{piece: front|back|video}/{upload}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response receive(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @HeaderParam("Content-Digest") @Nullable String digest,
            @PathParam("piece") String name,
            @PathParam("upload") String upload,
            @QueryParam("offset") @Nullable String offset,
            InputStream bytes)
            throws IOException {
        return answer(tokens.permissionToContinue(authorization), name, (permission, piece) -> {
            Optional<String> sha256 = ContentDigest.sha256(digest);
            long begin = UploadBody.number(offset);
            if (begin < 0 || sha256.isEmpty()) {
                return Problems.of(Refusal.INVALID_REQUEST);
            }
            if (UploadBody.number(length) > Chunk.MAX_LENGTH) {
                return Problems.of(Refusal.TOO_LARGE);
            }
            return calls.receive(permission, piece, upload, begin, sha256.get(), bytes);
        });
    }

    @POST
    @Path("{piece: front|back|video}/{upload}/finish")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response finish(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization,
            @PathParam("piece") String name,
            @PathParam("upload") String upload,
            InputStream body)
            throws IOException {
        return answer(tokens.permission(authorization), name, (permission, piece) -> {
            JsonNode sha256 = UploadBody.json(body).path("sha256");
            return sha256.isTextual()
                    ? calls.finish(permission, piece, upload, sha256.asText())
                    : Problems.of(Refusal.INVALID_REQUEST);
        });
    }

    @DELETE
    @Path("{piece: front|back|video}")
    public Response startOver(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @PathParam("piece") String name)
            throws IOException {
        return answer(
                tokens.permission(authorization),
                name,
                (permission, piece) -> uploads.startOver(permission.proofId(), piece)
                        ? Response.noContent().build()
                        : Problems.of(Refusal.NOT_OPEN));
    }

    private static Response answer(Optional<Permission> permission, String name, Work work) throws IOException {
        return permission.isEmpty()
                ? Problems.of(Refusal.UNAUTHENTICATED)
                : work.with(permission.get(), Piece.of(name).orElseThrow());
    }

    private interface Work {
        Response with(Permission permission, Piece piece) throws IOException;
    }
}

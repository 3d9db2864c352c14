package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.Evidence;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.ReviewDesk;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Streams a piece of evidence, or a stretch of it, so that nothing on the way keeps or interprets it. */
record EvidenceAnswer(ReviewDesk desk, Evidence evidence) {

    private static final int BUFFER = 64 * 1024;

    /** Players ask for many stretches of one video; the first one is the view that counts. */
    static boolean isFirstLook(@Nullable String range) {
        return range == null || !ByteRange.isAsked(range) || range.startsWith("bytes=0-");
    }

    Response answer(@Nullable String range) {
        long length = evidence.received();
        if (range == null || !ByteRange.isAsked(range)) {
            return build(Response.ok(), new ByteRange(0, length - 1));
        }
        Optional<ByteRange> part = ByteRange.read(range, length);
        if (part.isEmpty()) {
            return Response.fromResponse(Problems.of(Refusal.RANGE_NOT_SATISFIABLE, Map.of("length", length)))
                    .header("Content-Range", "bytes */" + length)
                    .build();
        }
        return build(
                Response.status(206)
                        .header(
                                "Content-Range",
                                "bytes " + part.get().first() + "-" + part.get().last() + "/" + length),
                part.get());
    }

    private Response build(Response.ResponseBuilder response, ByteRange part) {
        StreamingOutput body = out -> {
            try (InputStream in = desk.read(evidence, part.first(), part.length())) {
                byte[] buffer = new byte[BUFFER];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    out.write(buffer, 0, n);
                }
            }
        };
        return response.entity(body)
                .header(HttpHeaders.CONTENT_TYPE, evidence.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, part.length())
                .header("Accept-Ranges", "bytes")
                .header("Content-Disposition", "inline; filename=\"" + fileName() + "\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** Ours, never the sender's. */
    private String fileName() {
        return evidence.piece().code() + "." + evidence.type().extension();
    }
}

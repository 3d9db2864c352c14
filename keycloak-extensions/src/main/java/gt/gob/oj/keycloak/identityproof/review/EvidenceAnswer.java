package gt.gob.oj.keycloak.identityproof.review;

import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceReader;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Streams a piece of evidence or a range of it. The headers keep caches and browsers from storing or interpreting it.
 */
record EvidenceAnswer(EvidenceReader reader, Evidence evidence) {

    private static final Logger LOG = Logger.getLogger(EvidenceAnswer.class);
    private static final int BUFFER = 64 * 1024;

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
        Optional<InputStream> bytes = open(part);
        if (bytes.isEmpty()) {
            return Problems.of(Refusal.EVIDENCE_UNAVAILABLE);
        }
        StreamingOutput body = out -> {
            try (InputStream in = bytes.get()) {
                in.transferTo(out);
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

    /** Reads the first bytes before it sends the status, because afterwards an error cannot be reported. */
    private Optional<InputStream> open(ByteRange part) {
        try {
            InputStream bytes = new BufferedInputStream(reader.read(evidence, part.first(), part.length()), BUFFER);
            bytes.mark(1);
            bytes.read();
            bytes.reset();
            return Optional.of(bytes);
        } catch (IOException | UncheckedIOException e) {
            LOG.errorf(e, "cannot read object %s of the vault", evidence.id());
            return Optional.empty();
        }
    }

    /** A generated name, never the sender's. */
    private String fileName() {
        return evidence.piece().code() + "." + evidence.type().extension();
    }
}

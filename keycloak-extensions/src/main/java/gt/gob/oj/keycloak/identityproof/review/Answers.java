package gt.gob.oj.keycloak.identityproof.review;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Answers that nobody keeps. */
final class Answers {

    private Answers() {}

    static Response json(Object entity) {
        return Response.ok(entity)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}

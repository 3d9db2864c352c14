package gt.gob.oj.keycloak.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** JSON answers. */
public final class Answers {

    private Answers() {}

    /** No cache may store it. */
    public static Response json(Object entity) {
        return json(entity, "no-store");
    }

    /** The same for everybody, for that time. */
    public static Response cacheableJson(Object entity, Duration time) {
        return json(entity, "public, max-age=" + time.toSeconds());
    }

    private static Response json(Object entity, String caching) {
        return Response.ok(entity)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", caching)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}

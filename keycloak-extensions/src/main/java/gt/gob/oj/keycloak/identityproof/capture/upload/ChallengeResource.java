package gt.gob.oj.keycloak.identityproof.capture.upload;

import com.fasterxml.jackson.annotation.JsonProperty;
import gt.gob.oj.keycloak.PlainResource;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.Challenge;
import gt.gob.oj.keycloak.identityproof.capture.Challenges;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken.Permission;
import gt.gob.oj.keycloak.identityproof.http.Problems;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The number to say in the video, for holders of upload permission. Each new video gets a new number. */
public final class ChallengeResource implements PlainResource {

    private final UploadTokens tokens;
    private final Challenges challenges;

    public ChallengeResource(UploadTokens tokens, Challenges challenges) {
        this.tokens = tokens;
        this.challenges = challenges;
    }

    /** Issues a new number and discards the video received so far. */
    @POST
    public Response begin(@HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization) throws IOException {
        Optional<Permission> grant = tokens.permission(authorization);
        if (grant.isEmpty()) {
            return Problems.of(Refusal.UNAUTHENTICATED);
        }
        return challenges
                .renew(grant.get().proofId())
                .map(Capture::challenge)
                .map(challenge -> Response.ok(Map.of("number", challenge.number()))
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseGet(() -> Problems.of(Refusal.NOT_OPEN));
    }

    /** Records when each prompt was shown in the video that is about to be sent. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response shown(
            @HeaderParam(HttpHeaders.AUTHORIZATION) @Nullable String authorization, @Nullable Course course) {
        Optional<Permission> grant = tokens.permission(authorization);
        if (grant.isEmpty()) {
            return Problems.of(Refusal.UNAUTHENTICATED);
        }
        if (course == null || !Challenge.isCourse(course.shown())) {
            return Problems.of(Refusal.INVALID_REQUEST);
        }
        return challenges.shown(grant.get().proofId(), course.number(), course.shown())
                ? Response.noContent().build()
                : Problems.of(Refusal.OTHER_NUMBER);
    }

    /** The course of one video: its number, and the offset in milliseconds of each prompt. */
    record Course(
            @JsonProperty("number") String number,
            @JsonProperty("shown") List<Integer> shown) {

        Course {
            number = number == null ? "" : number;
            shown = shown == null ? List.of() : shown;
        }
    }
}

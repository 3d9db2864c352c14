package gt.gob.oj.keycloak.identityproof.own.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's view of their last submitted request.
 *
 * @param state the stored state; null if nothing was ever submitted
 * @param place in the queue; null unless the request waits there and its place is known exactly
 * @param ahead the number of requests ahead, at most {@link OwnStates#AHEAD_MAX}
 * @param eraseAt when the evidence is erased unless the state changes before
 * @param draft a request begun after it, or before any submission
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record OwnState(
        String status,
        @Nullable String state,
        @Nullable String receiptCode,
        @Nullable String submittedAt,
        @Nullable String since,
        @Nullable Integer attempt,
        @Nullable String decidedAt,
        @Nullable String reason,
        List<String> codes,
        @Nullable Integer place,
        @Nullable Integer ahead,
        @Nullable String expectedFrom,
        @Nullable String expectedTo,
        List<Correction> corrections,
        List<String> wanted,
        List<String> missing,
        @Nullable String eraseAt,
        List<View> views,
        @Nullable Draft draft) {

    public record Correction(
            String piece,
            String code,
            @Nullable String words,
            @Nullable Mark mark) {}

    /** Fractions of an image, or a second of a video. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mark(
            @Nullable Double x,
            @Nullable Double y,
            @Nullable Double width,
            @Nullable Double height,
            @Nullable Double second) {}

    public record View(
            String at,
            String role,
            @Nullable String piece,
            @Nullable String reason) {}

    public record Draft(String since, List<String> missing) {}
}

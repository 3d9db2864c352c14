package gt.gob.oj.keycloak.identityproof.own.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen may know of their own request: the last one they sent.
 *
 * @param state as the database has it, null when nothing was ever sent
 * @param place in the queue, null unless it waits there and the place is known exactly
 * @param ahead how many wait before it, no more than {@link OwnStates#AHEAD_MAX}
 * @param eraseAt when its evidence is erased if nothing happens before
 * @param draft what was begun after it, or before anything was sent
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

    /** Shares of an image, or a second of a video. */
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

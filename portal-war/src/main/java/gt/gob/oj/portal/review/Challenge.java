package gt.gob.oj.portal.review;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the citizen was asked to say, and when each prompt stood on the screen; or what they wrote instead. */
public record Challenge(String number, List<Prompt> prompts, boolean written, String statement) {
    public Challenge {
        prompts = List.copyOf(prompts);
    }

    /** {@code at} is the second of the video, null when that was not recorded. */
    public record Prompt(String text, @Nullable Double at) {
        /** As players count: minutes and seconds. */
        public String time() {
            long seconds = at == null ? 0 : at.longValue();
            return "%d:%02d".formatted(seconds / 60, seconds % 60);
        }

        static Prompt read(JsonObject one) {
            @Nullable Double millis = JsonParts.number(one, "atMillis");
            return new Prompt(JsonParts.text(one, "text"), millis == null ? null : millis / 1000);
        }
    }

    static Challenge read(JsonObject video) {
        return new Challenge(
                JsonParts.shown(video, "number"),
                JsonParts.list(video, "prompts", Prompt::read),
                video.getBoolean("written", false),
                JsonParts.text(video, "statement"));
    }
}

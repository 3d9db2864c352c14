package gt.gob.oj.portal.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the citizen was asked to say, and when each prompt stood on the screen; or what they wrote instead. */
public record VideoTask(
        @Nullable String number,
        List<Prompt> prompts,
        boolean written,
        @Nullable String statement) {
    public VideoTask {
        prompts = List.copyOf(prompts);
    }

    /** What was to be said; {@code atMillis} of the video, null when that was not recorded. */
    public record Prompt(String text, @Nullable Long atMillis) {
        public @Nullable Double second() {
            return atMillis == null ? null : atMillis / 1000.0;
        }

        /** As players count: minutes and seconds. */
        public String time() {
            long seconds = atMillis == null ? 0 : atMillis / 1000;
            return "%d:%02d".formatted(seconds / 60, seconds % 60);
        }
    }

    @Override
    public String toString() {
        return "VideoTask";
    }
}

package gt.gob.oj.portal.review.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The prompts of the video and when each appeared, or the written statement that replaces speech. */
public record VideoTask(
        @Nullable String number,
        List<Prompt> prompts,
        boolean written,
        @Nullable String statement) {
    public VideoTask {
        prompts = List.copyOf(prompts);
    }

    /** A text that the citizen had to say; {@code atMillis} of the video, null if it was not recorded. */
    public record Prompt(String text, @Nullable Long atMillis) {
        public @Nullable Double second() {
            return atMillis == null ? null : atMillis / 1000.0;
        }

        /** Returns minutes and seconds, as players show them. */
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

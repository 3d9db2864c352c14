package gt.gob.oj.portal.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a period, as counted by the identity server. */
public record Figures(
        LocalDate from,
        LocalDate to,
        long waiting,
        List<Day> days,
        DecisionTime decisionTime,
        List<Reason> reasons,
        List<Reviewer> reviewers) {
    public Figures {
        days = List.copyOf(days);
        reasons = List.copyOf(reasons);
        reviewers = List.copyOf(reviewers);
    }

    public record Day(LocalDate day, long received, long decided, long waiting) {}

    /** Median and p90 are seconds from submission to decision; null without decisions. */
    public record DecisionTime(
            long decisions, @Nullable Long median, @Nullable Long p90) {}

    /** Median and p90 are seconds from submission to the decision with this reason. */
    public record Reason(
            String code,
            long count,
            @Nullable Long median,
            @Nullable Long p90) {}

    /**
     * The name is null after the person was deleted. Median and p90 are seconds from submission to the reviewer's
     * opinion.
     */
    public record Reviewer(
            @Nullable String name,
            long approve,
            long reject,
            long correct,
            @Nullable Long median,
            @Nullable Long p90) {
        public long all() {
            return approve + reject + correct;
        }
    }

    public long received() {
        return days.stream().mapToLong(Day::received).sum();
    }
}

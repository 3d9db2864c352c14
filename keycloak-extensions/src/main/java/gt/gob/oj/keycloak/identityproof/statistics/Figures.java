package gt.gob.oj.keycloak.identityproof.statistics;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period.
 *
 * @param waiting the requests waiting now, including those assigned to a reviewer
 */
public record Figures(
        Period period,
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

    /**
     * The figures of one day.
     *
     * @param waiting at the end of the day
     */
    public record Day(LocalDate day, long received, long decided, long waiting) {}

    /** Seconds from the last submission to the decision; null without decisions. */
    public record DecisionTime(
            long decisions, @Nullable Long median, @Nullable Long p90) {}

    /** How often reviewers gave a reason, and the seconds from the last submission to that opinion. */
    public record Reason(
            String code,
            long count,
            @Nullable Long median,
            @Nullable Long p90) {}

    /** How often a reviewer gave each outcome, and the seconds from the last submission to that opinion. */
    public record Reviewer(
            String id,
            long approve,
            long reject,
            long correct,
            @Nullable Long median,
            @Nullable Long p90) {}
}

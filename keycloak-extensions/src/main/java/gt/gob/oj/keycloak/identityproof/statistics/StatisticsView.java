package gt.gob.oj.keycloak.identityproof.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period.
 *
 * @param waiting now, those included that a reviewer has open
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record StatisticsView(
        String from,
        String to,
        long waiting,
        List<Day> days,
        DecisionTime decisionTime,
        List<Reason> reasons,
        List<Reviewer> reviewers) {

    /**
     * What happened on one day.
     *
     * @param waiting at its end
     */
    record Day(String day, long received, long decided, long waiting) {}

    /** Seconds from the last time a request was sent to the decision; null without decisions. */
    record DecisionTime(
            long decisions, @Nullable Long median, @Nullable Long p90) {}

    /** How often reviewers gave it, and the seconds from the last sending until then. */
    record Reason(
            String code,
            long count,
            @Nullable Long median,
            @Nullable Long p90) {}

    /**
     * What one reviewer said of requests, and the seconds from the last sending until then.
     *
     * @param name null when the person is gone
     */
    record Reviewer(
            String id,
            @Nullable String name,
            long approve,
            long reject,
            long correct,
            @Nullable Long median,
            @Nullable Long p90) {}
}

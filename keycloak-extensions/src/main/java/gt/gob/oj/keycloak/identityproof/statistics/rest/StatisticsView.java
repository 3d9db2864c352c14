package gt.gob.oj.keycloak.identityproof.statistics.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import gt.gob.oj.keycloak.identityproof.statistics.Figures;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period.
 *
 * @param waiting the requests waiting now, including those assigned to a reviewer
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record StatisticsView(
        String from,
        String to,
        long waiting,
        List<Day> days,
        DecisionTime decisionTime,
        List<Reason> reasons,
        List<Reviewer> reviewers) {

    /**
     * @param names of reviewers, by their id; null if the person no longer exists
     */
    static StatisticsView of(Figures figures, Function<String, @Nullable String> names) {
        Figures.DecisionTime time = figures.decisionTime();
        return new StatisticsView(
                figures.period().from().toString(),
                figures.period().to().toString(),
                figures.waiting(),
                figures.days().stream()
                        .map(d -> new Day(d.day().toString(), d.received(), d.decided(), d.waiting()))
                        .toList(),
                new DecisionTime(time.decisions(), time.median(), time.p90()),
                figures.reasons().stream()
                        .map(r -> new Reason(r.code(), r.count(), r.median(), r.p90()))
                        .toList(),
                figures.reviewers().stream()
                        .map(r -> new Reviewer(
                                r.id(), names.apply(r.id()), r.approve(), r.reject(), r.correct(), r.median(), r.p90()))
                        .toList());
    }

    /**
     * The figures of one day.
     *
     * @param waiting at the end of the day
     */
    record Day(String day, long received, long decided, long waiting) {}

    /** Seconds from the last submission to the decision; null without decisions. */
    record DecisionTime(
            long decisions, @Nullable Long median, @Nullable Long p90) {}

    /** How often reviewers gave the reason, and the seconds from the last submission to that opinion. */
    record Reason(
            String code,
            long count,
            @Nullable Long median,
            @Nullable Long p90) {}

    /**
     * One reviewer's outcomes, and the seconds from the last submission to each opinion.
     *
     * @param name null if the person no longer exists
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

package gt.gob.oj.keycloak.identityproof.statistics.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import gt.gob.oj.keycloak.identityproof.statistics.Figures;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a period.
 *
 * @param waiting now, those included that a reviewer has open
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

    /** @param names of reviewers, by their id; null when the person is gone */
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

package gt.gob.oj.keycloak.identityproof.statistics;

import gt.gob.oj.keycloak.identityproof.statistics.Figures.Day;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Computes the figures of a period. */
public record Statistics(StatisticsRecords records) {

    public Figures of(String realmId, Period period) {
        long waiting = records.waiting(realmId);
        return new Figures(
                period,
                waiting,
                days(realmId, period, waiting),
                records.decisionTime(realmId, period),
                records.reasons(realmId, period),
                records.reviewers(realmId, period));
    }

    /** Counts backwards from now, because only the current number of waiting requests is known. */
    private List<Day> days(String realmId, Period period, long waitingNow) {
        Map<LocalDate, Long> received = records.receivedByDay(realmId, period.begin());
        Map<LocalDate, Long> decided = records.decidedByDay(realmId, period.begin());
        Map<LocalDate, Long> withdrawn = records.withdrawnByDay(realmId, period.begin());
        long waiting = waitingNow;
        LocalDate latest = Stream.of(received, decided, withdrawn)
                .flatMap(counts -> counts.keySet().stream())
                .reduce(period.to(), (one, other) -> one.isAfter(other) ? one : other);
        List<Day> days = new ArrayList<>();
        for (LocalDate day = latest; !day.isBefore(period.from()); day = day.minusDays(1)) {
            long in = received.getOrDefault(day, 0L);
            long out = decided.getOrDefault(day, 0L);
            if (!day.isAfter(period.to())) {
                days.addFirst(new Day(day, in, out, Math.max(0, waiting)));
            }
            waiting += out + withdrawn.getOrDefault(day, 0L) - in;
        }
        return days;
    }
}

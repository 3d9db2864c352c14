package gt.gob.oj.keycloak.identityproof.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the book and the reviewers' opinions tell of a period. The conditions on actions are those of the partial
 * indexes, word by word.
 */
final class Statistics {

    private static final String RECEIVED = "action in ('submit', 'resubmit')";
    private static final String DECIDED = "action in ('approve', 'reject', 'ask-correction')";

    // date_part, not extract: pg_stat_statements writes a parameter in the place of its unit, which nobody can explain.
    /** The opinions of the period, each with the seconds since the request was sent for the last time. */
    private static final String SAID = """
            (select o.reviewer_id, o.outcome, o.codes, date_part('epoch', o.at - (
                select sent.at from oj_audit sent
                where sent.realm_id = o.realm_id and sent.proof_id = o.proof_id and sent.at <= o.at
                and sent.action in ('submit', 'resubmit')
                order by sent.seq desc limit 1)) as seconds
            from oj_review_opinion o
            where o.realm_id = :realm and o.at >= :begin and o.at < :end) said""";

    private static final String MEDIAN_AND_P90 = """
            percentile_cont(0.5) within group (order by seconds), percentile_cont(0.9) within group (order by seconds)""";

    private final EntityManager em;
    private final String realmId;
    private final Function<String, @Nullable String> names;

    Statistics(EntityManager em, String realmId, Function<String, @Nullable String> names) {
        this.em = em;
        this.realmId = realmId;
        this.names = names;
    }

    StatisticsView of(Period period) {
        long waiting = waiting();
        return new StatisticsView(
                period.from().toString(),
                period.to().toString(),
                waiting,
                days(period, waiting),
                decisionTime(period),
                reasons(period),
                reviewers(period));
    }

    private long waiting() {
        return number(em.createNativeQuery("""
                        select count(*) from oj_identity_proof
                        where realm_id = :realm and status in ('pending', 'in_review')""").setParameter("realm", realmId).getSingleResult());
    }

    /** From now backwards: whoever was received after a day did not wait at its end, whoever left after it did. */
    private List<StatisticsView.Day> days(Period period, long waitingNow) {
        Map<LocalDate, Long> received = byDay(period, RECEIVED);
        Map<LocalDate, Long> decided = byDay(period, DECIDED);
        Map<LocalDate, Long> withdrawn = byDay(period, """
                action = 'withdraw' and (
                    select before.action from oj_audit before
                    where before.realm_id = a.realm_id and before.proof_id = a.proof_id and before.seq < a.seq
                    and before.action in ('submit', 'resubmit', 'ask-correction')
                    order by before.seq desc limit 1) in ('submit', 'resubmit')""");
        long waiting = waitingNow;
        LocalDate latest = Stream.of(received, decided, withdrawn)
                .flatMap(counts -> counts.keySet().stream())
                .reduce(period.to(), (one, other) -> one.isAfter(other) ? one : other);
        List<StatisticsView.Day> days = new ArrayList<>();
        for (LocalDate day = latest; !day.isBefore(period.from()); day = day.minusDays(1)) {
            long in = received.getOrDefault(day, 0L);
            long out = decided.getOrDefault(day, 0L);
            if (!day.isAfter(period.to())) {
                days.addFirst(new StatisticsView.Day(day.toString(), in, out, Math.max(0, waiting)));
            }
            waiting += out + withdrawn.getOrDefault(day, 0L) - in;
        }
        return days;
    }

    /** Until now, whatever the end of the period: the way back to its days begins today. */
    private Map<LocalDate, Long> byDay(Period period, String which) {
        Map<LocalDate, Long> counts = new HashMap<>();
        rows(em.createNativeQuery("""
                        select cast((at at time zone 'America/Guatemala') as date), count(*) from oj_audit a
                        where realm_id = :realm and %s and at >= :begin group by 1""".formatted(which), Object[].class)
                        .setParameter("realm", realmId)
                        .setParameter("begin", period.begin()))
                .forEach(row -> counts.put(LocalDate.parse(row[0].toString()), number(row[1])));
        return counts;
    }

    private StatisticsView.DecisionTime decisionTime(Period period) {
        Object[] times =
                rows(inPeriod(period, """
                        select count(seconds), %s
                        from (
                            select date_part('epoch', a.at - (
                                select sent.at from oj_audit sent
                                where sent.realm_id = a.realm_id and sent.proof_id = a.proof_id and sent.seq < a.seq
                                and sent.action in ('submit', 'resubmit')
                                order by sent.seq desc limit 1)) as seconds
                            from oj_audit a
                            where realm_id = :realm and %s and at >= :begin and at < :end) times""".formatted(MEDIAN_AND_P90, DECIDED))).getFirst();
        return new StatisticsView.DecisionTime(number(times[0]), seconds(times[1]), seconds(times[2]));
    }

    private List<StatisticsView.Reason> reasons(Period period) {
        return rows(inPeriod(period, """
                        select code, count(*), %s
                        from (select unnest(string_to_array(codes, ',')) as code, seconds from %s) given
                        group by code order by count(*) desc, code""".formatted(MEDIAN_AND_P90, SAID))).stream()
                .map(row ->
                        new StatisticsView.Reason(row[0].toString(), number(row[1]), seconds(row[2]), seconds(row[3])))
                .toList();
    }

    private List<StatisticsView.Reviewer> reviewers(Period period) {
        return rows(inPeriod(period, """
                        select reviewer_id,
                            count(*) filter (where outcome = 'approve'),
                            count(*) filter (where outcome = 'reject'),
                            count(*) filter (where outcome = 'correct'), %s
                        from %s
                        group by reviewer_id order by count(*) desc, reviewer_id""".formatted(MEDIAN_AND_P90, SAID))).stream()
                .map(row -> new StatisticsView.Reviewer(
                        row[0].toString(),
                        names.apply(row[0].toString()),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        seconds(row[4]),
                        seconds(row[5])))
                .toList();
    }

    private Query inPeriod(Period period, String text) {
        return em.createNativeQuery(text, Object[].class)
                .setParameter("realm", realmId)
                .setParameter("begin", period.begin())
                .setParameter("end", period.end());
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> (Object[]) row).collect(Collectors.toList());
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }

    private static @Nullable Long seconds(@Nullable Object value) {
        return value instanceof Number number ? Math.round(number.doubleValue()) : null;
    }
}

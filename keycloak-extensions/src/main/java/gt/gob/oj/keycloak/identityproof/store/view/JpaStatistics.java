package gt.gob.oj.keycloak.identityproof.store.view;

import gt.gob.oj.keycloak.identityproof.statistics.Figures.DecisionTime;
import gt.gob.oj.keycloak.identityproof.statistics.Figures.Reason;
import gt.gob.oj.keycloak.identityproof.statistics.Figures.Reviewer;
import gt.gob.oj.keycloak.identityproof.statistics.Period;
import gt.gob.oj.keycloak.identityproof.statistics.StatisticsRecords;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Figures from SQL. The conditions on actions repeat those of the partial indexes literally. */
public final class JpaStatistics implements StatisticsRecords {

    private static final String RECEIVED = "action in ('submit', 'resubmit')";
    private static final String DECIDED = "action in ('approve', 'reject', 'ask-correction')";

    // date_part instead of extract: pg_stat_statements replaces extract's unit by a parameter, and EXPLAIN rejects that
    // query.
    /** The opinions of the period, each with the seconds since the last submission. */
    private static final String OPINIONS = """
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

    public JpaStatistics(EntityManager em) {
        this.em = em;
    }

    @Override
    public long waiting(String realmId) {
        return number(em.createNativeQuery("""
                        select count(*) from oj_identity_proof
                        where realm_id = :realm and status in ('pending', 'in_review')""").setParameter("realm", realmId).getSingleResult());
    }

    @Override
    public Map<LocalDate, Long> receivedByDay(String realmId, Instant since) {
        return byDay(realmId, since, RECEIVED);
    }

    @Override
    public Map<LocalDate, Long> decidedByDay(String realmId, Instant since) {
        return byDay(realmId, since, DECIDED);
    }

    @Override
    public Map<LocalDate, Long> withdrawnByDay(String realmId, Instant since) {
        return byDay(realmId, since, """
                action = 'withdraw' and (
                    select before.action from oj_audit before
                    where before.realm_id = a.realm_id and before.proof_id = a.proof_id and before.seq < a.seq
                    and before.action in ('submit', 'resubmit', 'ask-correction')
                    order by before.seq desc limit 1) in ('submit', 'resubmit')""");
    }

    private Map<LocalDate, Long> byDay(String realmId, Instant since, String which) {
        Map<LocalDate, Long> counts = new HashMap<>();
        rows(em.createNativeQuery("""
                        select cast((at at time zone 'America/Guatemala') as date), count(*) from oj_audit a
                        where realm_id = :realm and %s and at >= :begin group by 1""".formatted(which), Object[].class)
                        .setParameter("realm", realmId)
                        .setParameter("begin", since))
                .forEach(row -> counts.put(LocalDate.parse(row[0].toString()), number(row[1])));
        return counts;
    }

    @Override
    public DecisionTime decisionTime(String realmId, Period period) {
        Object[] times = rows(inPeriod(realmId, period, """
                        select count(seconds), %s
                        from (
                            select date_part('epoch', a.at - (
                                select sent.at from oj_audit sent
                                where sent.realm_id = a.realm_id and sent.proof_id = a.proof_id and sent.seq < a.seq
                                and sent.action in ('submit', 'resubmit')
                                order by sent.seq desc limit 1)) as seconds
                            from oj_audit a
                            where realm_id = :realm and %s and at >= :begin and at < :end) times""".formatted(MEDIAN_AND_P90, DECIDED)))
                .getFirst();
        return new DecisionTime(number(times[0]), seconds(times[1]), seconds(times[2]));
    }

    @Override
    public List<Reason> reasons(String realmId, Period period) {
        return rows(inPeriod(realmId, period, """
                        select code, count(*), %s
                        from (select unnest(string_to_array(codes, ',')) as code, seconds from %s) given
                        group by code order by count(*) desc, code""".formatted(MEDIAN_AND_P90, OPINIONS))).stream()
                .map(row -> new Reason(row[0].toString(), number(row[1]), seconds(row[2]), seconds(row[3])))
                .toList();
    }

    @Override
    public List<Reviewer> reviewers(String realmId, Period period) {
        return rows(inPeriod(realmId, period, """
                        select reviewer_id,
                            count(*) filter (where outcome = 'approve'),
                            count(*) filter (where outcome = 'reject'),
                            count(*) filter (where outcome = 'correct'), %s
                        from %s
                        group by reviewer_id order by count(*) desc, reviewer_id""".formatted(MEDIAN_AND_P90, OPINIONS))).stream()
                .map(row -> new Reviewer(
                        row[0].toString(),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        seconds(row[4]),
                        seconds(row[5])))
                .toList();
    }

    private Query inPeriod(String realmId, Period period, String text) {
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

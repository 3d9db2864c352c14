package gt.gob.oj.keycloak.cape.progress;

import gt.gob.oj.keycloak.Guatemala;
import gt.gob.oj.keycloak.cape.progress.ProgressView.Conflicts;
import gt.gob.oj.keycloak.cape.progress.ProgressView.Day;
import gt.gob.oj.keycloak.cape.progress.ProgressView.Format;
import gt.gob.oj.keycloak.cape.progress.ProgressView.Run;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Computes progress from {@code oj_cape_person}, the cases and the last import. */
public final class CapeProgress {

    static final int DAYS = 90;

    private final EntityManager entities;
    private final String realmId;

    public CapeProgress(EntityManager entities, String realmId) {
        this.entities = entities;
        this.realmId = realmId;
    }

    /**
     * The current figures.
     *
     * @param accounts in CAPE; empty if unknown
     */
    public ProgressView of(OptionalLong accounts) {
        List<Format> formats = formats();
        long signedIn = formats.stream().mapToLong(Format::signedIn).sum();
        long imported = formats.stream().mapToLong(Format::imported).sum();
        Long all = accounts.isPresent() ? (Long) accounts.getAsLong() : null;
        return new ProgressView(
                all,
                signedIn,
                imported,
                all == null ? null : (Long) Math.max(0, all - signedIn - imported),
                conflicts(),
                formats,
                days(),
                lastImport());
    }

    private List<Format> formats() {
        return rows("""
                        select coalesce(format, 'unknown'), count(signed_in_at), count(*) - count(signed_in_at)
                        from oj_cape_person where realm_id = :realm group by 1 order by count(*) desc, 1""").stream()
                .map(row -> new Format(row[0].toString(), number(row[1]), number(row[2])))
                .toList();
    }

    private List<Conflicts> conflicts() {
        return rows("""
                        select kind, count(*) filter (where status in ('open', 'asked')),
                            count(*) filter (where status not in ('open', 'asked'))
                        from oj_cape_conflict where realm_id = :realm group by kind order by count(*) desc, kind""").stream()
                .map(row -> new Conflicts(row[0].toString(), number(row[1]), number(row[2])))
                .toList();
    }

    private List<Day> days() {
        LocalDate today = LocalDate.now(Guatemala.ZONE);
        Map<LocalDate, Long> signedIn = byDay("signed_in_at", today);
        Map<LocalDate, Long> imported = byDay("imported_at", today);
        List<Day> days = new ArrayList<>();
        for (LocalDate day = today.minusDays(DAYS - 1L); !day.isAfter(today); day = day.plusDays(1)) {
            days.add(new Day(day.toString(), signedIn.getOrDefault(day, 0L), imported.getOrDefault(day, 0L)));
        }
        return days;
    }

    private Map<LocalDate, Long> byDay(String column, LocalDate today) {
        Map<LocalDate, Long> counts = new HashMap<>();
        rows(entities.createNativeQuery("""
                        select cast((%1$s at time zone 'America/Guatemala') as date), count(*) from oj_cape_person
                        where realm_id = :realm and %1$s >= :begin group by 1""".formatted(column), Object[].class)
                        .setParameter(
                                "begin",
                                today.minusDays(DAYS - 1L)
                                        .atStartOfDay(Guatemala.ZONE)
                                        .toInstant()))
                .forEach(row -> counts.put(LocalDate.parse(row[0].toString()), number(row[1])));
        return counts;
    }

    private @Nullable Run lastImport() {
        return rows("""
                        select accounts_read, imported, known, refused, cast(to_json(begun_at) #>> '{}' as text),
                            cast(to_json(moved_at) #>> '{}' as text), cast(to_json(finished_at) #>> '{}' as text)
                        from oj_cape_import where realm_id = :realm order by moved_at desc limit 1""").stream()
                .findFirst()
                .map(row -> new Run(
                        number(row[0]),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        row[4].toString(),
                        row[5].toString(),
                        row[6] == null ? null : row[6].toString()))
                .orElse(null);
    }

    private List<Object[]> rows(String sql) {
        return rows(entities.createNativeQuery(sql, Object[].class));
    }

    private List<Object[]> rows(Query query) {
        List<?> rows = query.setParameter("realm", realmId).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private static long number(Object count) {
        return ((Number) count).longValue();
    }
}

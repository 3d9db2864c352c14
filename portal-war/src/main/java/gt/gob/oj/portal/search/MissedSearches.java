package gt.gob.oj.portal.search;

import gt.gob.oj.portal.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The table {@code search_missed}: words that were searched for in vain. It never says who searched. */
@ApplicationScoped
class MissedSearches {
    private static final int MOST_ROWS = 10_000;
    private static final int SHOWN = 100;

    @PersistenceContext
    private EntityManager entities;

    @Transactional
    public void count(Question question, Language language) {
        if (question.isEmpty() || question.mayBePersonal()) {
            return;
        }
        entities.createNativeQuery("""
                        INSERT INTO search_missed (language, words) VALUES (?1, ?2)
                        ON CONFLICT (language, words) DO UPDATE SET times = search_missed.times + 1, last_at = now()
                        """)
                .setParameter(1, language.code())
                .setParameter(2, String.join(" ", question.words()))
                .executeUpdate();
    }

    /** The words that were missed most often in the last 90 days. */
    List<MissedSearch> most() {
        List<?> rows = entities.createNativeQuery(
                        "SELECT language, words, times, last_at FROM search_missed ORDER BY times DESC, last_at DESC LIMIT ?1")
                .setParameter(1, SHOWN)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new MissedSearch(
                        (String) row[0], (String) row[1], ((Number) row[2]).longValue(), (Instant) row[3]))
                .toList();
    }

    @Transactional
    public void deleteOld() {
        entities.createNativeQuery("""
                        DELETE FROM search_missed WHERE last_at < now() - interval '90 days' OR (language, words) IN (
                          SELECT language, words FROM search_missed ORDER BY last_at DESC OFFSET ?1)
                        """).setParameter(1, MOST_ROWS).executeUpdate();
    }
}

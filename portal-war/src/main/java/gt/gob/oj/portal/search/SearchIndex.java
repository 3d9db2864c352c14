package gt.gob.oj.portal.search;

import gt.gob.oj.portal.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The table {@code search_entry}. Words are compared by their stems and without accents. */
@ApplicationScoped
class SearchIndex {
    private static final int MOST_HITS = 30;
    private static final int MOST_SUGGESTIONS = 5;

    /** Entries whose trigrams are less similar have nothing to do with the question. */
    private static final String SIMILARITY = "0.45";

    @PersistenceContext
    private EntityManager entities;

    /** Replaces all entries of a language at once; one node at a time. */
    @Transactional
    public void replace(Language language, List<SearchEntry> pages) {
        entities.createNativeQuery("SELECT cast(pg_advisory_xact_lock(hashtext('search_entry')) AS text)")
                .getSingleResult();
        entities.createNativeQuery("DELETE FROM search_entry WHERE language = ?1")
                .setParameter(1, language.code())
                .executeUpdate();
        pages.forEach(entry -> add(language, entry));
    }

    private void add(Language language, SearchEntry entry) {
        entities.createNativeQuery("""
                        INSERT INTO search_entry (language, address, title, summary, words, plain, document)
                        SELECT ?1, ?2, ?3, ?4, ?5, ?6,
                          setweight(to_tsvector(c, ?3), 'A') || setweight(to_tsvector(c, ?5), 'B')
                            || setweight(to_tsvector(c, ?4), 'C')
                        FROM cast(?7 AS regconfig) c
                        """)
                .setParameter(1, language.code())
                .setParameter(2, entry.address())
                .setParameter(3, entry.title())
                .setParameter(4, entry.summary())
                .setParameter(5, entry.words())
                .setParameter(6, Question.plain(entry.title() + " " + entry.words()))
                .setParameter(7, configuration(language))
                .executeUpdate();
    }

    /**
     * Returns the entries that answer the query, best first.
     *
     * @param query as {@link Question#query} makes it
     */
    List<SearchEntry> find(String query, Language language) {
        return entries(entities.createNativeQuery("""
                        SELECT address, title, summary, words FROM search_entry,
                          to_tsquery(cast(?2 AS regconfig), ?3) asked
                        WHERE language = ?1 AND document @@ asked
                        ORDER BY ts_rank(document, asked) DESC, title LIMIT ?4
                        """)
                .setParameter(1, language.code())
                .setParameter(2, configuration(language))
                .setParameter(3, query)
                .setParameter(4, MOST_HITS)
                .getResultList());
    }

    /** Returns the entries that are spelled most like the question. */
    @Transactional
    public List<SearchEntry> nearest(Question question, Language language) {
        entities.createNativeQuery("SELECT set_config('pg_trgm.word_similarity_threshold', ?1, true)")
                .setParameter(1, SIMILARITY)
                .getSingleResult();
        return entries(entities.createNativeQuery("""
                        SELECT address, title, summary, words FROM search_entry
                        WHERE language = ?1 AND cast(?2 AS text) <% plain
                        ORDER BY word_similarity(?2, plain) DESC, title LIMIT ?3
                        """)
                .setParameter(1, language.code())
                .setParameter(2, String.join(" ", question.words()))
                .setParameter(3, MOST_SUGGESTIONS)
                .getResultList());
    }

    private static List<SearchEntry> entries(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SearchEntry((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                .toList();
    }

    private static String configuration(Language language) {
        return "portal_" + language.code();
    }
}

package gt.gob.oj.portal.search;

import gt.gob.oj.portal.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table {@code search_synonym}, kept by administrators. */
@ApplicationScoped
class Synonyms {
    @PersistenceContext
    private EntityManager entities;

    List<Synonym> all() {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id, language, word, meaning, added_by FROM search_synonym ORDER BY language DESC, word, meaning")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Synonym(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3], (String)
                                row[4]))
                .toList();
    }

    /** The meanings of each word that has some. */
    Map<String, List<String>> of(Language language) {
        List<?> rows = entities.createNativeQuery("SELECT word, meaning FROM search_synonym WHERE language = ?1")
                .setParameter(1, language.code())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }

    /** Adds a synonym; one that is there already stays as it is. */
    @Transactional
    public void add(Language language, String word, String meaning, String administrator) {
        entities.createNativeQuery("""
                        INSERT INTO search_synonym (language, word, meaning, added_by) VALUES (?1, ?2, ?3, ?4)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter(1, language.code())
                .setParameter(2, word)
                .setParameter(3, meaning)
                .setParameter(4, administrator)
                .executeUpdate();
    }

    @Transactional
    public void remove(long id) {
        entities.createNativeQuery("DELETE FROM search_synonym WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}

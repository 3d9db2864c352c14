package gt.gob.oj.portal.search;

/**
 * A search for the word also finds the pages about its meaning.
 *
 * @param word in lower case, without accents
 * @param addedBy the administrator's id at the identity server
 */
public record Synonym(long id, String language, String word, String meaning, String addedBy) {}

package gt.gob.oj.portal.search;

/**
 * One page that the search can find, in one language.
 *
 * @param address path below the portal's address, unique within a language
 * @param words further words by which people look for the page
 */
public record SearchEntry(String address, String title, String summary, String words) {}

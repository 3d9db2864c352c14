package gt.gob.oj.portal.search;

import gt.gob.oj.portal.page.Language;
import java.util.List;

/** A feature whose pages can be found. Beans of this type are asked once a minute. */
public interface SearchSource {

    List<SearchEntry> entries(Language language);
}

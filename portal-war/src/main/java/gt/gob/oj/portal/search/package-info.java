/** Full-text search over the catalogue and the pages of the portal. Features offer entries as a {@code SearchSource}. */
@NullMarked
package gt.gob.oj.portal.search;

import org.jspecify.annotations.NullMarked;

/**
 * The services and systems of the judiciary: home page, their own pages and the search. It imports {@code page} only.
 */
@NullMarked
package gt.gob.oj.portal.catalogue;

import org.jspecify.annotations.NullMarked;

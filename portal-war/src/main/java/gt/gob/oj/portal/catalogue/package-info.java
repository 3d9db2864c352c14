/**
 * The services and systems of the judiciary: home page, service pages and search. The package imports {@code page}
 * only.
 */
@NullMarked
package gt.gob.oj.portal.catalogue;

import org.jspecify.annotations.NullMarked;

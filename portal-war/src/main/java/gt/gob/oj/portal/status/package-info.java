/**
 * The page {@code /estado}: which parts of the service work. The package imports {@code page}, {@code schedule} and
 * {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.status;

import org.jspecify.annotations.NullMarked;

/**
 * The help desk: the form, its cases, the mail to the agents and their pages. The package imports {@code page},
 * {@code signin} and {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.assistance;

import org.jspecify.annotations.NullMarked;

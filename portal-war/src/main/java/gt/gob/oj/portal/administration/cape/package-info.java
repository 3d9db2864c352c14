/** Conflicts of legacy accounts, and how far CAPE has moved to the identity server. */
@NullMarked
package gt.gob.oj.portal.administration.cape;

import org.jspecify.annotations.NullMarked;

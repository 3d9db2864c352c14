/**
 * The reviewers' desk on top of the identity server's review API. Calls use the reviewer's own token. The package
 * imports {@code page}, {@code signin} and {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.review;

import org.jspecify.annotations.NullMarked;

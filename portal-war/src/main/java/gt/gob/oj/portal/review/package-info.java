/**
 * The reviewers' desk over the identity server's review API, with the reviewer's own token. It imports {@code page},
 * {@code signin} and {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.review;

import org.jspecify.annotations.NullMarked;

/**
 * The auditors' view of the identity server's book of what was done, with the auditor's own token. It imports {@code page},
 * {@code signin} and {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.audit;

import org.jspecify.annotations.NullMarked;

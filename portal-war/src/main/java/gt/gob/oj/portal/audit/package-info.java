/**
 * The auditors' view of the identity server's book of what was done, with the auditor's own token. It imports {@code
 * page} and {@code signin} only.
 */
@NullMarked
package gt.gob.oj.portal.audit;

import org.jspecify.annotations.NullMarked;

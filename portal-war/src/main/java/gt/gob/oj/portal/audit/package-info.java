/**
 * The auditors' pages on top of the identity server's audit log. Calls use the auditor's own token. The package imports
 * {@code page}, {@code signin} and {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.audit;

import org.jspecify.annotations.NullMarked;

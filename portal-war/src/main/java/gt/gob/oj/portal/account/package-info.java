/**
 * A person's own account at {@code /mi-perfil}: data, security, sessions, apps, activity, download and closing. All
 * calls to the identity server use the person's own token. The package imports {@code page}, {@code signin} and {@code
 * identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.account;

import org.jspecify.annotations.NullMarked;

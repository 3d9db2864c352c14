/**
 * The person's own account at {@code /mi-perfil}: data, security, sessions, apps, activity, download and closing, asked of
 * the identity server with the person's own token. It imports {@code page},
 * {@code signin} and {@code identityserver} only.
 */
@NullMarked
package gt.gob.oj.portal.account;

import org.jspecify.annotations.NullMarked;

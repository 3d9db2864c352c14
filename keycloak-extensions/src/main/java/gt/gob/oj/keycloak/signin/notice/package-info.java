/** Mails that tell owners what happened to their account. */
@NullMarked
package gt.gob.oj.keycloak.signin.notice;

import org.jspecify.annotations.NullMarked;

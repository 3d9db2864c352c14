/** Mails that inform owners of events on their account. */
@NullMarked
package gt.gob.oj.keycloak.signin.notice;

import org.jspecify.annotations.NullMarked;

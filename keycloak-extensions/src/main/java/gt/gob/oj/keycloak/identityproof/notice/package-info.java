/** Mails that inform a citizen of a step of their request. */
@NullMarked
package gt.gob.oj.keycloak.identityproof.notice;

import org.jspecify.annotations.NullMarked;

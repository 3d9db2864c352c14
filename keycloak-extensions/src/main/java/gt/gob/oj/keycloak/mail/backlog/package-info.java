/** Whether the mail queue falls behind. */
@NullMarked
package gt.gob.oj.keycloak.mail.backlog;

import org.jspecify.annotations.NullMarked;

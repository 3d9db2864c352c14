/**
 * Registration from form to account. The input waits as a pending registration and becomes a user only after the
 * address is confirmed by the mailed code or link.
 *
 * <p>May depend on the rooms form, citizen, captcha, mail, password and cape (for its answers or outages), nothing else
 * of the project.
 */
@NullMarked
package gt.gob.oj.keycloak.registration;

import org.jspecify.annotations.NullMarked;

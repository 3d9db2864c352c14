/**
 * From the registration form to the account: what was typed waits as a pending registration, and becomes a user only when
 * the address is confirmed by the code or the link in the mail.
 *
 * <p>May know the rooms form, citizen, captcha, mail, password and cape (whether it answers), nothing else of the
 * project.
 */
@NullMarked
package gt.gob.oj.keycloak.registration;

import org.jspecify.annotations.NullMarked;

/**
 * What the registration form asks beyond the stock fields: CUI, birth date and "No soy un robot".
 *
 * <p>May know the rooms citizen and captcha, nothing else of the project.
 */
@NullMarked
package gt.gob.oj.keycloak.registration;

import org.jspecify.annotations.NullMarked;

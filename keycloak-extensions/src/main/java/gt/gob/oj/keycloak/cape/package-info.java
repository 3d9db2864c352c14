/**
 * People of CAPE sign in with the password they have: legacy accounts, their password formats, and the first right
 * password that makes a person local.
 *
 * <p>Knows citizen, password, mail and rest. Its adapter lies in {@code cape.store}, which knows this package; {@code cape.wiring}
 * joins the two.
 */
@NullMarked
package gt.gob.oj.keycloak.cape;

import org.jspecify.annotations.NullMarked;

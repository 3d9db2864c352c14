/**
 * People of CAPE sign in with the password they have. Here are the port to CAPE's accounts ({@code LegacyAccounts}, whose
 * answers may be an outage), the rules ({@code Conflict}, {@code Judgement}), and how stored passwords are read
 * ({@code PasswordFormat}). Knows citizen; no server, no database.
 *
 * <p>{@code source} reads CAPE; {@code storage}, {@code migration}, {@code imported} and {@code firstpassword} bring its
 * people in; {@code bulk} imports them; {@code cases} and {@code desk} are for conflicts; {@code wiring} joins all.
 */
@NullMarked
package gt.gob.oj.keycloak.cape;

import org.jspecify.annotations.NullMarked;

/**
 * Lets people of CAPE sign in with their existing password. Holds the port to CAPE's accounts ({@code LegacyAccounts},
 * whose answers may be an outage), the rules ({@code Conflict}, {@code Admission}), and the reading of stored passwords
 * ({@code PasswordFormat}). Depends on citizen, and on no server or database.
 *
 * <p>{@code source} reads CAPE; {@code storage}, {@code migration}, {@code imported} and {@code firstpassword} migrate
 * its people; {@code bulk} imports them; {@code cases} and {@code desk} handle conflicts; {@code wiring} connects all.
 */
@NullMarked
package gt.gob.oj.keycloak.cape;

import org.jspecify.annotations.NullMarked;

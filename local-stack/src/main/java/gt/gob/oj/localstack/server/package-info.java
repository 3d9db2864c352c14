/**
 * Unpacks, builds, configures and seeds PostgreSQL, Keycloak and WildFly. The package depends on {@code process} only.
 */
@NullMarked
package gt.gob.oj.localstack.server;

import org.jspecify.annotations.NullMarked;

/** How PostgreSQL, Keycloak and WildFly are unpacked, built, configured and seeded. Arrow: to {@code process} only. */
@NullMarked
package gt.gob.oj.localstack.server;

import org.jspecify.annotations.NullMarked;

/**
 * Shared code of the tests inside WildFly: the environment of the server and the archive. Uses local-stack; the tests
 * of each package of the portal use it.
 */
@NullMarked
package gt.gob.oj.portal.container;

import org.jspecify.annotations.NullMarked;

/**
 * What the tests inside WildFly share: the server's surroundings and the archive. Uses local-stack; the tests of each
 * package of the portal use it.
 */
@NullMarked
package gt.gob.oj.portal.container;

import org.jspecify.annotations.NullMarked;

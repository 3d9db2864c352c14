/** The search on a real PostgreSQL inside WildFly. */
@NullMarked
package gt.gob.oj.portal.search;

import org.jspecify.annotations.NullMarked;

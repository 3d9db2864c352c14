/** The agents' queries, inside WildFly with PostgreSQL. */
@NullMarked
package gt.gob.oj.portal.assistance.desk;

import org.jspecify.annotations.NullMarked;

/**
 * The help desk's database and mail queue, inside WildFly with PostgreSQL and a mail server. Uses {@code container}.
 */
@NullMarked
package gt.gob.oj.portal.assistance;

import org.jspecify.annotations.NullMarked;

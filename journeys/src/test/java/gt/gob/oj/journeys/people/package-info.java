/** Invented people. They know nothing of servers or pages. */
@NullMarked
package gt.gob.oj.journeys.people;

import org.jspecify.annotations.NullMarked;

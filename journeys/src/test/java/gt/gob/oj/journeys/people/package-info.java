/** Invented people. The package uses neither servers nor pages. */
@NullMarked
package gt.gob.oj.journeys.people;

import org.jspecify.annotations.NullMarked;

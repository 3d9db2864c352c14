/** Registering, and confirming the address. */
@NullMarked
package gt.gob.oj.journeys.registration;

import org.jspecify.annotations.NullMarked;

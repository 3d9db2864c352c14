/** Registration and confirmation of the address. */
@NullMarked
package gt.gob.oj.journeys.registration;

import org.jspecify.annotations.NullMarked;

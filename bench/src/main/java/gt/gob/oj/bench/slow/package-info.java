/** Sign-ins and pages while others send and read slowly. */
@NullMarked
package gt.gob.oj.bench.slow;

import org.jspecify.annotations.NullMarked;

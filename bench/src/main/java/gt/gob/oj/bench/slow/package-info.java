/** {@code ./portal bench slow}: sign-ins and pages while other clients send and read slowly. */
@NullMarked
package gt.gob.oj.bench.slow;

import org.jspecify.annotations.NullMarked;

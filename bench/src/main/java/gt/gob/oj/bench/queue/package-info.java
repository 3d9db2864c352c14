/** {@code ./portal bench queue}: whether a reviewer's page stays quick as requests come by the million. Uses the crowd of registration. */
@NullMarked
package gt.gob.oj.bench.queue;

import org.jspecify.annotations.NullMarked;

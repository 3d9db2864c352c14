/** {@code ./portal bench registration}: whether it stays quick as people come by the million. */
@NullMarked
package gt.gob.oj.bench.registration;

import org.jspecify.annotations.NullMarked;

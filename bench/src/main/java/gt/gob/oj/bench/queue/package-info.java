/**
 * {@code ./portal bench queue}: whether the pages of the desk stay fast with a million requests. Uses the crowd of
 * {@code registration}.
 */
@NullMarked
package gt.gob.oj.bench.queue;

import org.jspecify.annotations.NullMarked;

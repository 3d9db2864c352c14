/** {@code ./portal bench jobs}: the queue of both servers against a kept library, on the same PostgreSQL. */
@NullMarked
package gt.gob.oj.bench.jobs;

import org.jspecify.annotations.NullMarked;

/** {@code ./portal bench upload}: whether long evidence costs no more memory than short, and little time. */
@NullMarked
package gt.gob.oj.bench.upload;

import org.jspecify.annotations.NullMarked;

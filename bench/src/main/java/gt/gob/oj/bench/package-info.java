/**
 * {@code ./portal bench NAME}: one measurement against a named reference in the same run, on the local stack. The
 * package may use local-stack; nothing uses the package.
 */
@NullMarked
package gt.gob.oj.bench;

import org.jspecify.annotations.NullMarked;

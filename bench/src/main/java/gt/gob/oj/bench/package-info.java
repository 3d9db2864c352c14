/**
 * {@code ./portal bench NAME}: one measurement against a named peer in the same run, on the local stack. It may use
 * local-stack; nothing uses it.
 */
@NullMarked
package gt.gob.oj.bench;

import org.jspecify.annotations.NullMarked;

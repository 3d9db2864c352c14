/** {@code ./portal bench registration}: whether registration stays fast in a realm of a million people. */
@NullMarked
package gt.gob.oj.bench.registration;

import org.jspecify.annotations.NullMarked;

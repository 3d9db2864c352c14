/**
 * {@code ./portal bench upload}: whether long evidence needs no more memory and little more time than short evidence.
 */
@NullMarked
package gt.gob.oj.bench.upload;

import org.jspecify.annotations.NullMarked;

/** {@code ./portal bench cape}: what a sign-in costs beside a stock server, and how quickly all of CAPE is imported. */
@NullMarked
package gt.gob.oj.bench.cape;

import org.jspecify.annotations.NullMarked;

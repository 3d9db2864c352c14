/**
 * Starts, watches and stops everything a local run needs: {@code ./portal} and the tests both come in here.
 *
 * <p>Arrows: this package joins {@code process} (one operating-system process) and {@code server} (how each server is
 * laid out and configured); {@code mail} and {@code sampleapps} are programs of their own and know nobody.
 */
@NullMarked
package gt.gob.oj.localstack;

import org.jspecify.annotations.NullMarked;

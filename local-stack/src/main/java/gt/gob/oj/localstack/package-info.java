/**
 * Starts, monitors and stops everything that a local run needs; {@code ./portal} and the tests use it.
 *
 * <p>Allowed dependencies: this package uses {@code process} (one operating-system process) and {@code server} (layout
 * and configuration of each server); {@code mail} and {@code sampleapps} are separate programs without dependencies on
 * the others.
 */
@NullMarked
package gt.gob.oj.localstack;

import org.jspecify.annotations.NullMarked;

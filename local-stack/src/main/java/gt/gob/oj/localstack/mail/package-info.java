/**
 * The mail server of the local run: it accepts every message, stores it on disk, and shows it to people and tests. The
 * package uses {@code web} and nothing else of the local stack.
 */
@NullMarked
package gt.gob.oj.localstack.mail;

import org.jspecify.annotations.NullMarked;

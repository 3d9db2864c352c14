/**
 * The mail server of the local run: takes every message, keeps it on disk, shows it to people and tests. It uses the room
 * {@code web} and nothing else of the local stack.
 */
@NullMarked
package gt.gob.oj.localstack.mail;

import org.jspecify.annotations.NullMarked;

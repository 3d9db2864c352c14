/**
 * How bodies reach the server and answers leave it: small bodies are read on the event loop, large ones take turns, and
 * slow readers do not hold a worker thread. A worker thread that waits for a sender or a reader is one less for others.
 *
 * <p>May know no other room.
 */
@NullMarked
package gt.gob.oj.keycloak.transport;

import org.jspecify.annotations.NullMarked;

/**
 * Receives request bodies and sends responses. Small bodies are read on the event loop, large ones take turns, and slow
 * readers do not occupy a worker thread. A worker thread that waits for a client is not available to others.
 *
 * <p>May depend on no other room.
 */
@NullMarked
package gt.gob.oj.keycloak.transport;

import org.jspecify.annotations.NullMarked;

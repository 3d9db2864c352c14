/**
 * Queues in tables of PostgreSQL, safe on several nodes. Shared by both servers; knows neither of them and starts no
 * thread.
 */
@NullMarked
package gt.gob.oj.queue;

import org.jspecify.annotations.NullMarked;

/**
 * One operating-system process: started independently of its launcher, recorded in a pid file, stopped by process id.
 */
@NullMarked
package gt.gob.oj.localstack.process;

import org.jspecify.annotations.NullMarked;

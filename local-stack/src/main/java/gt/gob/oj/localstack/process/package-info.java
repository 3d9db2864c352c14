/** One operating-system process: started apart from its launcher, remembered in a pid file, stopped by process id. */
@NullMarked
package gt.gob.oj.localstack.process;

import org.jspecify.annotations.NullMarked;

@NullMarked
package gt.gob.oj.localstack;

import org.jspecify.annotations.NullMarked;

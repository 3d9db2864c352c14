@NullMarked
package gt.gob.oj.portal;

import org.jspecify.annotations.NullMarked;

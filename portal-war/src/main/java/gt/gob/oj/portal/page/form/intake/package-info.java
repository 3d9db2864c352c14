/** Reads and decodes the body of a posted form without a worker thread that waits. */
@NullMarked
package gt.gob.oj.portal.page.form.intake;

import org.jspecify.annotations.NullMarked;

/** Normalises what people type, and checks phone numbers. */
@NullMarked
package gt.gob.oj.portal.page.form.typed;

import org.jspecify.annotations.NullMarked;

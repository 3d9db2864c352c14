/** Accepts posted forms of this portal only, and keeps what was typed until the form is accepted. */
@NullMarked
package gt.gob.oj.portal.page.form;

import org.jspecify.annotations.NullMarked;

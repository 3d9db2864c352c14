/** Assistance requests with their threads, states and target times. The form, the desk and the mails use it. */
@NullMarked
package gt.gob.oj.portal.assistance.cases;

import org.jspecify.annotations.NullMarked;

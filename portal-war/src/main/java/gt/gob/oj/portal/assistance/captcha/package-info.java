/** Proof of work by the browser, and a waiting ticket for browsers without script. */
@NullMarked
package gt.gob.oj.portal.assistance.captcha;

import org.jspecify.annotations.NullMarked;

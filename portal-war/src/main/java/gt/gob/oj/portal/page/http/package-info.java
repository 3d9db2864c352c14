/** Security headers, cookies, malformed request headers, and answers to slow readers. */
@NullMarked
package gt.gob.oj.portal.page.http;

import org.jspecify.annotations.NullMarked;

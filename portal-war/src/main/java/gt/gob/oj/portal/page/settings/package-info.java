/** Configuration of the portal: environment variables, its public address, and keys derived from its secret. */
@NullMarked
package gt.gob.oj.portal.page.settings;

import org.jspecify.annotations.NullMarked;

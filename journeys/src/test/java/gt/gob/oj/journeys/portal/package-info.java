/** Pages of the portal and of the sign-in server: own account, assistance, accessibility, page weight. */
@NullMarked
package gt.gob.oj.journeys.portal;

import org.jspecify.annotations.NullMarked;

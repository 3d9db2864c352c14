/** Pages of the portal and of the sign-in server: the own account, assistance, accessibility, weight. */
@NullMarked
package gt.gob.oj.journeys.portal;

import org.jspecify.annotations.NullMarked;

/** The signed-in person in the HTTP session, and sessions that the provider has ended. */
@NullMarked
package gt.gob.oj.portal.signin.session;

import org.jspecify.annotations.NullMarked;

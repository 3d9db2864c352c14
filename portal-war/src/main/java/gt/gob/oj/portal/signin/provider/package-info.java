/** The OpenID provider as the portal uses it: discovery, tokens and their checks. */
@NullMarked
package gt.gob.oj.portal.signin.provider;

import org.jspecify.annotations.NullMarked;

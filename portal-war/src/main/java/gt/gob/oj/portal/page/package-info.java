/**
 * What every page needs: templates, texts, language, layout, form protection, headers, failure pages and assets. It
 * imports no feature and not the sign-in; what it must know of a signed-in person it asks through {@link Visitors}.
 */
@NullMarked
package gt.gob.oj.portal.page;

import org.jspecify.annotations.NullMarked;

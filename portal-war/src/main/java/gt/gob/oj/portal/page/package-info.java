/**
 * What every page needs: templates, texts, language, layout, form protection, headers, failure pages and assets. The
 * package imports neither a feature nor the sign-in; it asks {@link Visitors} for the signed-in person.
 */
@NullMarked
package gt.gob.oj.portal.page;

import org.jspecify.annotations.NullMarked;

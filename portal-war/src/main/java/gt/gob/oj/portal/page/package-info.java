/**
 * Renders pages: templates, texts, language, layout and form tokens. The room imports neither a feature nor the sign-in;
 * it asks {@link Visitors} for the signed-in person.
 */
@NullMarked
package gt.gob.oj.portal.page;

import org.jspecify.annotations.NullMarked;

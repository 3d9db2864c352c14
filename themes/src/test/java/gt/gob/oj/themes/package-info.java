/** Tests of the markup, the texts and the style sheet; the module itself has no classes. */
@NullMarked
package gt.gob.oj.themes;

import org.jspecify.annotations.NullMarked;

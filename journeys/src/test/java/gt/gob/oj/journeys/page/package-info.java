/** The screens as people find their way on them: by the names of fields, buttons and links. It knows no servers' insides. */
@NullMarked
package gt.gob.oj.journeys.page;

import org.jspecify.annotations.NullMarked;

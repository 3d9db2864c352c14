/** Page objects, which find fields, buttons and links by their visible names. They know nothing of the servers. */
@NullMarked
package gt.gob.oj.journeys.page;

import org.jspecify.annotations.NullMarked;

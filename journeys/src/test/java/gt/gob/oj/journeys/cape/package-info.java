/** People of CAPE: their first sign-in, their import, outages of CAPE and the desk for conflicts. */
@NullMarked
package gt.gob.oj.journeys.cape;

import org.jspecify.annotations.NullMarked;

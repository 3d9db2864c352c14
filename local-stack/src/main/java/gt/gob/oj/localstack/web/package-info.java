/**
 * What the small web programs of the local run share: a loopback web server, pages from templates and bundles, settings
 * from the environment. It knows none of the rooms that use it.
 */
@NullMarked
package gt.gob.oj.localstack.web;

import org.jspecify.annotations.NullMarked;

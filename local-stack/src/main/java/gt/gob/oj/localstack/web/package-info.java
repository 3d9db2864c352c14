/**
 * Shared code of the small web programs of the local run: a loopback web server, pages from templates and bundles,
 * settings from the environment. The package depends on none of its users.
 */
@NullMarked
package gt.gob.oj.localstack.web;

import org.jspecify.annotations.NullMarked;

/**
 * Four small OpenID Connect apps that replace the OJ systems in local runs and tests: they sign people in, show their
 * claims and level, and sign them out. The package uses {@code web} and nothing else of the local stack.
 */
@NullMarked
package gt.gob.oj.localstack.sampleapps;

import org.jspecify.annotations.NullMarked;

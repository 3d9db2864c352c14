/**
 * Four small OpenID Connect apps that stand for the OJ systems in local runs and tests: they sign people in, show who they
 * are and with which level, and sign them out. They use the room {@code web} and nothing else of the local stack.
 */
@NullMarked
package gt.gob.oj.localstack.sampleapps;

import org.jspecify.annotations.NullMarked;

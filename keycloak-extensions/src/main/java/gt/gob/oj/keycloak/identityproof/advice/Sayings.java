package gt.gob.oj.keycloak.identityproof.advice;

import gt.gob.oj.keycloak.identityproof.capture.Prompt;

/** How a prompt reads on the citizen's page. */
@FunctionalInterface
public interface Sayings {

    /**
     * The whole sentence.
     *
     * @param value what the citizen is to fill in: a name, a number; empty where there is nothing
     */
    String text(Prompt prompt, String value);
}

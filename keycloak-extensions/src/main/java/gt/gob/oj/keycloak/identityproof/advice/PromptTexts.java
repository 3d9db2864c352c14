package gt.gob.oj.keycloak.identityproof.advice;

import gt.gob.oj.keycloak.identityproof.capture.Prompt;

/** The wording of a prompt on the citizen's page. */
@FunctionalInterface
public interface PromptTexts {

    /**
     * The complete sentence.
     *
     * @param value the citizen's own datum (a name, a number); empty if the prompt has none
     */
    String text(Prompt prompt, String value);
}

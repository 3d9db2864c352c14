package gt.gob.oj.keycloak.identityproof.capture;

import java.util.Locale;

/** The prompts of the video, in the order in which the citizen says them. */
public enum Prompt {
    NAME,
    CUI,
    REQUEST,
    /** The number of the {@link Challenge}. */
    NUMBER;

    /** The name in message keys and in the review API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

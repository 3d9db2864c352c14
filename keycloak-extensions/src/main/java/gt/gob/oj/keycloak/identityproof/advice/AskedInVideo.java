package gt.gob.oj.keycloak.identityproof.advice;

import gt.gob.oj.keycloak.identityproof.CitizenName;
import gt.gob.oj.keycloak.identityproof.CitizenRecord;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.Challenge;
import gt.gob.oj.keycloak.identityproof.capture.Prompt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentences a citizen was asked to say, with the citizen's own data filled in. */
record AskedInVideo(PromptTexts sayings, CitizenName name, Optional<CitizenRecord> citizen) {

    Advice.VideoTask task(Capture capture) {
        Challenge challenge = capture.challenge();
        String number = challenge == null ? null : challenge.number();
        List<Integer> shown = challenge == null ? List.of() : challenge.shown();
        return new Advice.VideoTask(
                number, capture.written() ? List.of() : prompts(number, shown), capture.written(), capture.statement());
    }

    private List<Advice.Prompt> prompts(@Nullable String number, List<Integer> shown) {
        List<Advice.Prompt> prompts = new ArrayList<>();
        for (Prompt prompt : Prompt.values()) {
            Long at = prompts.size() < shown.size() ? shown.get(prompts.size()).longValue() : null;
            prompts.add(new Advice.Prompt(prompt.code(), sayings.text(prompt, value(prompt, number)), at));
        }
        return prompts;
    }

    private String value(Prompt prompt, @Nullable String number) {
        return switch (prompt) {
            case NAME -> (text(name.givenName()) + " " + text(name.familyName())).strip();
            case CUI -> citizen.map(CitizenRecord::printedCui).orElse("");
            case REQUEST -> "";
            case NUMBER -> text(number);
        };
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}

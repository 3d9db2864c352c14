package gt.gob.oj.keycloak.identityproof.capture.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

/**
 * The errors and input of the last form. Every form is answered with a redirect, so that Back and Reload never resubmit
 * it; the page then reads this from the authentication session.
 *
 * @param step the step that shows it
 * @param errors message key by field; {@link #PAGE} for errors about the whole page
 */
record ReturnedForm(Step step, Map<String, String> errors, Map<String, String> typed) {

    /** The field name for errors about the whole page. */
    static final String PAGE = "page";

    private static final String NOTE = "identity-proof.returned";

    ReturnedForm {
        errors = Map.copyOf(errors);
        typed = Map.copyOf(typed);
    }

    static ReturnedForm nothing(Step step) {
        return new ReturnedForm(step, Map.of(), Map.of());
    }

    static ReturnedForm of(AuthenticationSessionModel session, Step step) {
        return read(session.getAuthNote(NOTE)).filter(r -> r.step() == step).orElseGet(() -> nothing(step));
    }

    void keep(AuthenticationSessionModel session) {
        if (errors.isEmpty()) {
            forget(session);
            return;
        }
        try {
            session.setAuthNote(NOTE, JsonSerialization.writeValueAsString(new Note(step.code(), errors, typed)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(AuthenticationSessionModel session) {
        session.removeAuthNote(NOTE);
    }

    private static Optional<ReturnedForm> read(@Nullable String note) {
        if (note == null) {
            return Optional.empty();
        }
        try {
            Note kept = JsonSerialization.readValue(note, Note.class);
            return Step.of(kept.step()).map(step -> new ReturnedForm(step, kept.errors(), kept.typed()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Note(
            @JsonProperty("step") String step,
            @JsonProperty("errors") Map<String, String> errors,
            @JsonProperty("typed") Map<String, String> typed) {}

    @Override
    public String toString() {
        return "ReturnedForm[" + step + ", " + errors + "]";
    }
}

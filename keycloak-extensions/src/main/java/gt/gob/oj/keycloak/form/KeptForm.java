package gt.gob.oj.keycloak.form;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.sessions.AuthenticationSessionModel;
import org.keycloak.util.JsonSerialization;

/**
 * A form with mistakes, kept in its tab's authentication session. The post is answered with a redirect, and the page it
 * loads shows the form, so that "back" and "reload" never resubmit it. It contains no password.
 */
public record KeptForm(Map<String, String> fields, List<Mistake> mistakes) {

    private static final String NOTE = "oj.form.";

    /** A message on the page. Without a field it concerns the whole form. */
    public record Mistake(@Nullable String field, String message, List<Object> parameters) {

        static Mistake of(FormMessage message) {
            return new Mistake(
                    message.getField(),
                    message.getMessage(),
                    Arrays.asList(Objects.requireNonNullElse(message.getParameters(), new Object[0])));
        }

        FormMessage told() {
            return new FormMessage(field, message, parameters.toArray());
        }
    }

    /** Keeps the form under this name until the tab's next one. */
    public static void keep(
            AuthenticationSessionModel tab, String form, Map<String, String> fields, List<FormMessage> mistakes) {
        KeptForm kept = new KeptForm(fields, mistakes.stream().map(Mistake::of).toList());
        try {
            tab.setAuthNote(NOTE + form, JsonSerialization.writeValueAsString(kept));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Optional<KeptForm> of(AuthenticationSessionModel tab, String form) {
        return Optional.ofNullable(tab.getAuthNote(NOTE + form)).map(KeptForm::read);
    }

    /** Removes the form, for messages that are shown once. */
    public static Optional<KeptForm> take(AuthenticationSessionModel tab, String form) {
        Optional<KeptForm> kept = of(tab, form);
        forget(tab, form);
        return kept;
    }

    public static void forget(AuthenticationSessionModel tab, String form) {
        tab.removeAuthNote(NOTE + form);
    }

    /** The posted values of these fields only. */
    public static Map<String, String> only(MultivaluedMap<String, String> posted, List<String> names) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : names) {
            String value = posted.getFirst(name);
            if (value != null && !value.isEmpty()) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    public List<FormMessage> messages() {
        return mistakes.stream().map(Mistake::told).toList();
    }

    public MultivaluedMap<String, String> data() {
        return new MultivaluedHashMap<>(fields);
    }

    private static KeptForm read(String note) {
        try {
            return JsonSerialization.readValue(note, KeptForm.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return "KeptForm[masked]";
    }
}

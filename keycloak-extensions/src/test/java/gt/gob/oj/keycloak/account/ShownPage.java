package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.Stub;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.utils.FormMessage;

/** The page that an action shows. */
final class ShownPage {

    @Nullable String template;

    final Map<String, Object> attributes = new HashMap<>();

    /** The messages at its fields, each as {@code field message}. */
    final List<String> mistakes = new ArrayList<>();

    void clear() {
        template = null;
        attributes.clear();
        mistakes.clear();
    }

    @SuppressWarnings("unchecked")
    LoginFormsProvider provider() {
        List<LoginFormsProvider> self = new ArrayList<>();
        self.add(Stub.of(LoginFormsProvider.class)
                .calling("setAttribute", asked -> {
                    attributes.put((String) asked.getFirst(), asked.getLast());
                    return self.getFirst();
                })
                .calling("setErrors", asked -> {
                    ((List<FormMessage>) asked.getFirst())
                            .forEach(mistake -> mistakes.add(mistake.getField() + " " + mistake.getMessage()));
                    return self.getFirst();
                })
                .calling("setInfo", asked -> {
                    attributes.put("info", asked.getFirst());
                    return self.getFirst();
                })
                .calling("createForm", asked -> {
                    template = (String) asked.getFirst();
                    return null;
                })
                .make());
        return self.getFirst();
    }
}

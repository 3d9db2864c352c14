package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.Stub;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.keycloak.email.EmailTemplateProvider;

/** The mails that an action sends. */
final class SentMails {

    /** Each as {@code address template}. */
    final List<String> mails = new ArrayList<>();

    /** The last code in a mail to that address. */
    final Map<String, String> codes = new HashMap<>();

    @SuppressWarnings("unchecked")
    EmailTemplateProvider provider() {
        List<EmailTemplateProvider> self = new ArrayList<>();
        Function<List<Object>, @Nullable Object> same = asked -> self.getFirst();
        self.add(Stub.of(EmailTemplateProvider.class)
                .calling("setRealm", same)
                .calling("setUser", same)
                .calling("send", asked -> {
                    Map<String, Object> values = (Map<String, Object>) asked.get(2);
                    mails.add(asked.get(3) + " " + asked.get(1));
                    if (values.containsKey("code")) {
                        codes.put((String) asked.get(3), (String) values.get("code"));
                    }
                    return null;
                })
                .make());
        return self.getFirst();
    }
}

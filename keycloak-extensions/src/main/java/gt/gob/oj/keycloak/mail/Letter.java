package gt.gob.oj.keycloak.mail;

import java.util.HashMap;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** A mail in the language of its reader, not in that of whoever happens to be at work. */
public record Letter(KeycloakSession session, RealmModel realm, UserModel reader) {

    public void send(String subject, String template, Map<String, Object> values) throws EmailException {
        send(subject, template, values, reader.getEmail());
    }

    /** To an address that is not, or no longer, the reader's. */
    public void send(String subject, String template, Map<String, Object> values, String address)
            throws EmailException {
        Map<String, Object> all = new HashMap<>(values);
        // Keycloak looks for it here, and in the attributes of the provider for its own mails only (26.7).
        all.put(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, "true");
        provider().send(subject, template, all, address);
    }

    /** For the mails that Keycloak knows by itself. */
    public EmailTemplateProvider stock() {
        return provider().setAttribute(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, "true");
    }

    private EmailTemplateProvider provider() {
        return session.getProvider(EmailTemplateProvider.class).setRealm(realm).setUser(reader);
    }
}

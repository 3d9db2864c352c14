package gt.gob.oj.keycloak.mail;

import java.util.HashMap;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** A mail in the language of its reader, not in that of the current request. */
public record LocalizedMail(KeycloakSession session, RealmModel realm, UserModel reader) {

    public void send(String subject, String template, Map<String, Object> values) throws EmailException {
        send(subject, template, values, reader.getEmail());
    }

    /** Sends to an address other than the reader's current one. */
    public void send(String subject, String template, Map<String, Object> values, String address)
            throws EmailException {
        Map<String, Object> all = new HashMap<>(values);
        // Keycloak (26.7) reads the locale from here; it reads the provider's attributes only for its own mails.
        all.put(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, "true");
        provider().send(subject, template, all, address);
    }

    /** The provider for Keycloak's own mails. */
    public EmailTemplateProvider stock() {
        return provider().setAttribute(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, "true");
    }

    private EmailTemplateProvider provider() {
        return session.getProvider(EmailTemplateProvider.class).setRealm(realm).setUser(reader);
    }
}

package gt.gob.oj.keycloak.account;

import java.util.HashMap;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailTemplateProvider;
import org.keycloak.models.Constants;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The mails of this room, each in the language of the person it is for. */
record AccountMails(KeycloakSession session, RealmModel realm) {

    void code(UserModel user, String address, String code) {
        send("changeEmailCode", "change-email-code.ftl", user, address, Map.of("code", code));
    }

    /** To somebody who has an account under the address that another person asks for. */
    void taken(UserModel owner) {
        if (owner.getEmail() != null) {
            send("changeEmailTaken", "change-email-taken.ftl", owner, owner.getEmail(), Map.of());
        }
    }

    void changed(UserModel user, String address) {
        send("changeEmailDone", "change-email-done.ftl", user, address, Map.of());
    }

    void closed(UserModel user) {
        send("closeAccount", "close-account.ftl", user, user.getEmail(), Map.of());
    }

    private void send(String name, String template, UserModel user, String address, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("minutes", NewAddress.MINUTES);
        values.put(Constants.IGNORE_ACCEPT_LANGUAGE_HEADER, "true");
        try {
            session.getProvider(EmailTemplateProvider.class)
                    .setRealm(realm)
                    .setUser(user)
                    .send(name + "Subject", template, values, address);
        } catch (EmailException e) {
            // Not the throwable: mail servers quote the address in their refusals.
            throw new IllegalStateException("A mail could not be sent: " + template);
        }
    }
}

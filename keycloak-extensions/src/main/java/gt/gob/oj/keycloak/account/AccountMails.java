package gt.gob.oj.keycloak.account;

import gt.gob.oj.keycloak.mail.LocalizedMail;
import java.util.Map;
import org.keycloak.email.EmailException;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** The mails of this package. */
record AccountMails(KeycloakSession session, RealmModel realm) {

    void code(UserModel user, String address, String code) {
        send(
                "changeEmailCode",
                "change-email-code.ftl",
                user,
                address,
                Map.of("code", code, "minutes", NewAddress.MINUTES));
    }

    /** To the owner of an account whose address another person requested. */
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

    private void send(String name, String template, UserModel user, String address, Map<String, Object> values) {
        try {
            new LocalizedMail(session, realm, user).send(name + "Subject", template, values, address);
        } catch (EmailException e) {
            // Without the cause: mail servers quote the address in their refusals.
            throw new IllegalStateException("A mail could not be sent: " + template);
        }
    }
}

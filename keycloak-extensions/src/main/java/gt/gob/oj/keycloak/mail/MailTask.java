package gt.gob.oj.keycloak.mail;

import org.keycloak.email.EmailException;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/** Decides after a request which mail to send, and sends it through Keycloak's API. */
public interface MailTask extends Provider {

    /**
     * Runs in its own session and transaction, without a request. Mails it sends belong to that transaction. If it
     * throws, it is retried for two days.
     */
    void perform(RealmModel realm, String reference) throws EmailException;

    @Override
    default void close() {}
}

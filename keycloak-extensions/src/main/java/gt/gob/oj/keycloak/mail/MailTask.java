package gt.gob.oj.keycloak.mail;

import org.keycloak.email.EmailException;
import org.keycloak.models.RealmModel;
import org.keycloak.provider.Provider;

/** Decides after a request which mail it leads to, and sends it by Keycloak's API. */
public interface MailTask extends Provider {

    /**
     * Runs in a session and a transaction of its own, without a request; the mails it sends belong to the transaction.
     * When it throws, it is retried for two days.
     */
    void perform(RealmModel realm, String reference) throws EmailException;

    @Override
    default void close() {}
}

package gt.gob.oj.keycloak.mail;

import gt.gob.oj.mail.Outcome;
import gt.gob.oj.queue.Lease;
import java.util.Map;
import java.util.UUID;
import org.keycloak.email.EmailException;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * Stores each mail of the realm in the request's transaction and sends it after the commit. An administrator's test
 * mail with unsaved settings is sent immediately.
 */
final class Outbox implements EmailSenderProvider {

    private final KeycloakSession session;

    Outbox(KeycloakSession session) {
        this.session = session;
    }

    @Override
    public void send(Map<String, String> config, String address, String subject, String text, String html)
            throws EmailException {
        RealmModel realm = session.getContext().getRealm();
        if (realm == null || !config.equals(realm.getSmtpConfig())) {
            sendImmediately(config, address, subject, text, html);
            return;
        }
        MailWork.queue(session).add(realm.getId(), address, subject, text, html);
        MailWork.afterCommit(session);
    }

    private void sendImmediately(Map<String, String> config, String address, String subject, String text, String html)
            throws EmailException {
        OutgoingMail mail =
                new OutgoingMail(new Lease(UUID.randomUUID().toString(), 1), "", address, subject, text, html);
        Outcome outcome = new Delivery(session, config).attempt(mail, () -> true);
        if (outcome != Outcome.SENT) {
            throw new EmailException("The mail server refused the mail (" + outcome + "); see the log for the reason");
        }
    }

    @Override
    public void validate(Map<String, String> config) throws EmailException {
        direct().validate(config);
    }

    private EmailSenderProvider direct() {
        return session.getProvider(EmailSenderProvider.class, Delivery.DIRECT);
    }

    @Override
    public void close() {}
}

package gt.gob.oj.keycloak.mail;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Queues mail decisions, to be made after the request. */
public final class MailTasks {

    private final KeycloakSession session;

    private MailTasks(KeycloakSession session) {
        this.session = session;
    }

    public static MailTasks of(KeycloakSession session) {
        return new MailTasks(session);
    }

    /**
     * Belongs to the request's transaction; the task runs soon after its commit.
     *
     * @param kind id of a {@link MailTaskFactory}
     * @param reference the task's input, at most 255 characters
     */
    public void add(RealmModel realm, String kind, String reference) {
        MailWork.queue(session).add(realm.getId(), kind, reference);
        MailWork.afterCommit(session);
    }
}

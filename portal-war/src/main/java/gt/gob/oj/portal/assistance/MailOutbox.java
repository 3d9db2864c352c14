package gt.gob.oj.portal.assistance;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sends what waits in the outbox, every few seconds, on every node. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailOutbox {
    private static final int A_TURN = 50;

    @Inject
    private CaseMails mails;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void send() {
        for (int sent = 0; sent < A_TURN && mails.sendNext(); sent++) {
            // Each mail is a transaction of its own, so that a failure undoes no other.
        }
    }
}

package gt.gob.oj.portal.assistance.mail;

import gt.gob.oj.portal.page.failure.WatchedPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Whether agents learn of new requests at once. Mails to people do not count unless nobody tries them: the mailbox of
 * one person may be full.
 */
@ApplicationScoped
class LateAgentMails implements WatchedPart {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public String id() {
        return "assistance-mail";
    }

    @Override
    public State state() {
        boolean late = (boolean) entities.createNativeQuery("""
                        SELECT EXISTS (SELECT 1 FROM assistance_mail
                          WHERE due_at < now() - interval '5 minutes'
                            OR kind = 'to-agents' AND handed_over_at IS NULL
                              AND created_at < now() - interval '5 minutes')
                        """).getSingleResult();
        return late ? State.DEGRADED : State.WORKING;
    }
}

package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.CaseMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Stores calls as new requests. */
@ApplicationScoped
class Calls {
    @PersistenceContext
    private EntityManager entities;

    /** Returns the id of the request. The same form sent again stores nothing. A person with an address gets the receipt. */
    @Transactional
    public long enter(CallForm form) {
        Instant now = Instant.now();
        String submission = form.message().submission("call");
        List<?> created = entities.createNativeQuery("""
                        INSERT INTO assistance_case
                          (submission, given_name, family_name, cui, phone, email, message, kind, channel,
                           received_at, target_at)
                        VALUES (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, ?7, ?8, 'phone', ?9, ?10)
                        ON CONFLICT (submission) DO NOTHING
                        RETURNING id
                        """, Long.class)
                .setParameter(1, submission)
                .setParameter(2, form.givenName())
                .setParameter(3, form.familyName())
                .setParameter(4, form.plainCui())
                .setParameter(5, form.plainPhone())
                .setParameter(6, form.email())
                .setParameter(7, form.message().words())
                .setParameter(8, form.kind())
                .setParameter(9, now)
                .setParameter(10, AssistanceCase.firstTarget(now))
                .getResultList();
        if (!created.isEmpty() && !form.email().isEmpty()) {
            CaseMail.RECEIPT.add(entities, (Long) created.getFirst(), null);
        }
        return (Long) entities.createNativeQuery("SELECT id FROM assistance_case WHERE submission = ?1", Long.class)
                .setParameter(1, submission)
                .getSingleResult();
    }
}

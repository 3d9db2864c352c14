package gt.gob.oj.portal.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The assistance cases in the portal's database. */
@ApplicationScoped
public class AssistanceCases {
    public static final int PAGE = 25;

    @PersistenceContext
    private EntityManager entities;

    /** Stores the case and its mail in one transaction. The same form sent again stores nothing. */
    @Transactional
    public void receive(AssistanceForm form) {
        List<?> created = entities.createNativeQuery("""
                        INSERT INTO assistance_case
                          (submission, given_name, family_name, cui, gender, age, phone, email, message, kind)
                        VALUES (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, ?7, ?8, ?9, ?10)
                        ON CONFLICT (submission) DO NOTHING
                        RETURNING id
                        """, Long.class)
                .setParameter(1, SubmissionId.of(form))
                .setParameter(2, form.sender().givenName())
                .setParameter(3, form.sender().familyName())
                .setParameter(4, form.sender().plainCui())
                .setParameter(5, form.sender().gender())
                .setParameter(6, Integer.parseInt(form.sender().age()))
                .setParameter(7, form.contact().plainPhone())
                .setParameter(8, form.contact().email())
                .setParameter(9, form.message())
                .setParameter(10, form.kind())
                .getResultList();
        for (Object id : created) {
            entities.createNativeQuery("INSERT INTO assistance_mail (case_id) VALUES (?1)")
                    .setParameter(1, id)
                    .executeUpdate();
        }
    }

    /**
     * Returns whether the form is stored, now or before. Uses up one of the captcha tokens, each of which admits one
     * form.
     */
    @Transactional
    public boolean receive(AssistanceForm form, List<String> tokens) {
        entities.createNativeQuery("DELETE FROM captcha_used WHERE expires_at < now()")
                .executeUpdate();
        if (!isReceived(form) && tokens.stream().anyMatch(this::useUp)) {
            receive(form);
        }
        // A concurrent double of this form may have used up the token while this one waited for its lock above.
        return isReceived(form);
    }

    private boolean isReceived(AssistanceForm form) {
        return numberOf(SubmissionId.of(form)).isPresent();
    }

    private boolean useUp(String token) {
        return entities.createNativeQuery("INSERT INTO captcha_used (signature) VALUES (?1) ON CONFLICT DO NOTHING")
                        .setParameter(1, token)
                        .executeUpdate()
                == 1;
    }

    /** Returns the number of a received form. */
    Optional<String> numberOf(String submission) {
        List<?> found = entities.createNativeQuery("SELECT id FROM assistance_case WHERE submission = ?1", Long.class)
                .setParameter(1, submission)
                .getResultList();
        return found.stream().findFirst().map(id -> CaseNumber.of((Long) id));
    }

    public Optional<AssistanceCase> find(long id) {
        return Optional.ofNullable(entities.find(AssistanceCase.class, id));
    }

    /**
     * Returns the newest cases before an id: one more than a page, so that the caller sees whether older ones exist.
     */
    public List<AssistanceCase> before(long id) {
        return entities.createQuery(
                        "SELECT c FROM AssistanceCase c WHERE c.id < :id ORDER BY c.id DESC", AssistanceCase.class)
                .setParameter("id", id)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    @Transactional
    public boolean attend(long id, String agent) {
        Optional<AssistanceCase> found = find(id);
        found.ifPresent(one -> one.attend(agent, Instant.now()));
        return found.isPresent();
    }
}

package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.assistance.cases.AssistanceCase;
import gt.gob.oj.portal.assistance.cases.CaseMail;
import gt.gob.oj.portal.page.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores forms as new requests, each form once. */
@ApplicationScoped
public class ReceivedForms {
    /** Many people share one address of a mobile network; a program that fills the desk sends more. */
    static final int MOST_A_MINUTE = 30;

    @PersistenceContext
    private EntityManager entities;

    /**
     * Stores the request and its mails in one transaction. The same form sent again stores nothing.
     *
     * @param origin who sends it and in which language
     */
    @Transactional
    public void receive(AssistanceForm form, Origin origin) {
        Instant now = Instant.now();
        List<?> created = entities.createNativeQuery("""
                        INSERT INTO assistance_case
                          (submission, given_name, family_name, cui, gender, age, phone, email, message, kind,
                           person, language, received_at, target_at)
                        VALUES (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
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
                .setParameter(11, origin.person())
                .setParameter(12, origin.language().code())
                .setParameter(13, now)
                .setParameter(14, AssistanceCase.firstTarget(now))
                .getResultList();
        for (Object id : created) {
            for (CaseMail mail : List.of(CaseMail.TO_AGENTS, CaseMail.RECEIPT)) {
                mail.add(entities, (Long) id, null);
            }
        }
    }

    /** Why a form was stored or not. */
    public enum Outcome {
        /** Stored now or before. */
        STORED,
        /** The captcha's answer has admitted another form. */
        CAPTCHA_USED,
        /** So many forms came from the network in this minute that it has to wait. */
        TOO_MANY
    }

    /** Stores the form and uses up one of the captcha's tokens, each of which admits one form. */
    @Transactional
    public Outcome receive(AssistanceForm form, Origin origin, List<String> tokens) {
        entities.createNativeQuery("DELETE FROM captcha_used WHERE expires_at < now()")
                .executeUpdate();
        if (isReceived(form)) {
            return Outcome.STORED;
        }
        if (isBusy(origin)) {
            return Outcome.TOO_MANY;
        }
        if (tokens.stream().anyMatch(token -> useUp(token, origin))) {
            receive(form, origin);
        }
        // A concurrent double of this form may have used up the token while this one waited for its lock above.
        return isReceived(form) ? Outcome.STORED : Outcome.CAPTCHA_USED;
    }

    private boolean isBusy(Origin origin) {
        return ((Number) entities.createNativeQuery("""
                        SELECT count(*) FROM captcha_used
                        WHERE network = ?1 AND expires_at > now() + interval '59 minutes'
                        """)
                                .setParameter(1, origin.network())
                                .getSingleResult())
                        .longValue()
                >= MOST_A_MINUTE;
    }

    private boolean isReceived(AssistanceForm form) {
        return idOf(SubmissionId.of(form)).isPresent();
    }

    private boolean useUp(String token, Origin origin) {
        return entities.createNativeQuery(
                                "INSERT INTO captcha_used (signature, network) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
                        .setParameter(1, token)
                        .setParameter(2, origin.network())
                        .executeUpdate()
                == 1;
    }

    /**
     * Who sends a form.
     *
     * @param person the subject of a signed-in person
     * @param network keyed hash of the network
     */
    public record Origin(@Nullable String person, Language language, String network) {}

    /** Returns the id of the request that a received form became. */
    Optional<Long> idOf(String submission) {
        List<?> found = entities.createNativeQuery(
                        "SELECT id FROM assistance_case WHERE submission = ?1 AND channel = 'form'", Long.class)
                .setParameter(1, submission)
                .getResultList();
        return found.stream().findFirst().map(Long.class::cast);
    }
}

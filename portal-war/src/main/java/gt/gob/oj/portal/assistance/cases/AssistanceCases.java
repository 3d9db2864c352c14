package gt.gob.oj.portal.assistance.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The assistance requests in the portal's database. Each change locks its request. */
@ApplicationScoped
public class AssistanceCases {
    /** A person who writes more often than this in a day to one request is asked to call. */
    private static final int MOST_A_DAY = 50;

    /** The address of a form is not proved: nobody can be flooded with receipts in another person's name. */
    private static final int MOST_RECEIPTS_A_DAY = 10;

    private static final int MOST_OWN = 50;

    @PersistenceContext
    private EntityManager entities;

    /** How a change of a request ended. */
    public enum Outcome {
        DONE,
        /** Another agent or the person has changed the request since the agent read it. */
        CHANGED,
        NOT_POSSIBLE,
        TOO_MANY
    }

    /**
     * What an agent does.
     *
     * @param version the version of the request that the agent has read; empty if it does not matter
     * @param submission identifies the form, so that the same form sent twice is one message
     */
    public record Act(CaseStep step, String words, Agent agent, OptionalInt version, String submission) {
        @Override
        public String toString() {
            return "Act[" + step + "]";
        }
    }

    public Optional<AssistanceCase> find(long id) {
        return Optional.ofNullable(entities.find(AssistanceCase.class, id));
    }

    /** Returns the latest requests that a person has sent while signed in. */
    public List<AssistanceCase> of(String person) {
        return entities.createQuery(
                        "SELECT c FROM AssistanceCase c WHERE c.person = :person ORDER BY c.id DESC",
                        AssistanceCase.class)
                .setParameter("person", person)
                .setMaxResults(MOST_OWN)
                .getResultList();
    }

    /** Returns what was written to the request, oldest first. */
    public List<CaseMessage> messages(long id) {
        return entities.createQuery("SELECT m FROM CaseMessage m WHERE m.caseId = :id ORDER BY m.id", CaseMessage.class)
                .setParameter("id", id)
                .getResultList();
    }

    public Optional<CaseMessage> message(long id) {
        return Optional.ofNullable(entities.find(CaseMessage.class, id));
    }

    /** Stores what an agent does, and the mail to the person if there is one. */
    @Transactional
    public Outcome act(long id, Act act) {
        return change(
                id,
                act.submission(),
                found -> act.version().isEmpty()
                        || act.version().getAsInt() == found.getProgress().getVersion(),
                found -> {
                    Instant now = Instant.now();
                    if (!found.apply(act.step(), act.agent(), now)) {
                        return Outcome.NOT_POSSIBLE;
                    }
                    if (act.step().hasWords()) {
                        Long message =
                                add(new CaseMessage(id, act.step(), act.words(), act.agent(), act.submission(), now));
                        if (act.step().isMailed()) {
                            CaseMail.ANSWER.add(entities, id, message);
                        }
                    }
                    return Outcome.DONE;
                });
    }

    /** Stores what the person writes to their own request, or to the one that it was merged into. */
    @Transactional
    public Outcome reply(long id, String words, String submission) {
        return receive(id, CaseStep.REPLY, words, null, submission);
    }

    /**
     * Stores what arrives from outside.
     *
     * @param sender the address that a mail came from; null if it did not come by mail
     */
    @Transactional
    public Outcome receive(long id, CaseStep step, String words, @Nullable String sender, String submission) {
        long thread =
                find(id).flatMap(found -> found.getProgress().mergedInto()).orElse(id);
        return change(thread, submission, found -> true, found -> {
            if (today(thread, step) >= MOST_A_DAY) {
                return Outcome.TOO_MANY;
            }
            Instant now = Instant.now();
            found.apply(step, null, now);
            add(new CaseMessage(thread, step, words, null, submission, now)
                    .from(sender == null || sender.equalsIgnoreCase(found.getEmail()) ? null : sender));
            return Outcome.DONE;
        });
    }

    /** Whether so many requests with this address came today that it gets no more receipts. */
    public boolean isFlooded(String email) {
        return ((Number) entities.createNativeQuery("""
                        SELECT count(*) FROM assistance_case
                        WHERE lower(email) = lower(?1) AND received_at > now() - interval '1 day'
                        """).setParameter(1, email).getSingleResult()).longValue()
                > MOST_RECEIPTS_A_DAY;
    }

    @Transactional
    public void prioritize(long id, Priority priority) {
        locked(id).ifPresent(found -> found.prioritize(priority, Instant.now()));
    }

    private Outcome change(long id, String submission, Predicate<AssistanceCase> isCurrent, ChangeOf change) {
        AssistanceCase found = locked(id).orElse(null);
        if (found == null) {
            return Outcome.NOT_POSSIBLE;
        }
        if (isStored(submission)) {
            return Outcome.DONE;
        }
        return isCurrent.test(found) ? change.apply(found) : Outcome.CHANGED;
    }

    private interface ChangeOf {
        Outcome apply(AssistanceCase found);
    }

    /** Locks the request until the transaction ends. */
    Optional<AssistanceCase> locked(long id) {
        @Nullable AssistanceCase found = entities.find(AssistanceCase.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found != null) {
            entities.refresh(found);
        }
        return Optional.ofNullable(found);
    }

    private boolean isStored(String submission) {
        return !entities.createQuery("SELECT m.id FROM CaseMessage m WHERE m.submission = :submission", Long.class)
                .setParameter("submission", submission)
                .getResultList()
                .isEmpty();
    }

    private long today(long id, CaseStep step) {
        return entities.createQuery("""
                        SELECT count(m) FROM CaseMessage m
                        WHERE m.caseId = :id AND m.step = :step AND m.writtenAt > :since
                        """, Long.class)
                .setParameter("id", id)
                .setParameter("step", step.key())
                .setParameter("since", Instant.now().minus(Duration.ofDays(1)))
                .getSingleResult();
    }

    private Long add(CaseMessage message) {
        entities.persist(message);
        return message.getId();
    }
}

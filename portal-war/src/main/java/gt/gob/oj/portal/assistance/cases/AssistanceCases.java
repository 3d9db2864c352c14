package gt.gob.oj.portal.assistance.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The assistance requests in the portal's database. Each change locks its request. */
@ApplicationScoped
public class AssistanceCases {
    /** A person who writes more often than this to one request is asked to call. */
    private static final int MOST_RECEIVED = 50;

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
        return change(id, submission, found -> true, found -> {
            if (found.getProgress().mergedInto().isPresent()) {
                return receive(found.getProgress().mergedInto().get(), step, words, sender, submission);
            }
            if (received(id) >= MOST_RECEIVED) {
                return Outcome.TOO_MANY;
            }
            Instant now = Instant.now();
            found.apply(step, null, now);
            add(new CaseMessage(id, step, words, null, submission, now)
                    .from(sender == null || sender.equalsIgnoreCase(found.getEmail()) ? null : sender));
            return Outcome.DONE;
        });
    }

    @Transactional
    public void prioritize(long id, Priority priority) {
        locked(id).ifPresent(found -> found.prioritize(priority, Instant.now()));
    }

    /** Closes the request and adds its words to another one of the same person. */
    @Transactional
    public Outcome merge(long id, long into, Agent agent) {
        if (id == into) {
            return Outcome.NOT_POSSIBLE;
        }
        // In the order of their ids, so that two merges never wait for each other.
        Optional<AssistanceCase> first = locked(Math.min(id, into));
        Optional<AssistanceCase> second = locked(Math.max(id, into));
        if (first.isEmpty() || second.isEmpty()) {
            return Outcome.NOT_POSSIBLE;
        }
        AssistanceCase merged = id < into ? first.get() : second.get();
        AssistanceCase kept = id < into ? second.get() : first.get();
        Instant now = Instant.now();
        if (!merged.isOfSamePersonAs(kept) || !merged.apply(CaseStep.CLOSE, agent, now)) {
            return Outcome.NOT_POSSIBLE;
        }
        merged.mergeInto(kept);
        kept.apply(CaseStep.REPLY, null, now);
        add(new CaseMessage(into, CaseStep.REPLY, merged.getMessage(), null, "merged-" + merged.getNumber(), now));
        return Outcome.DONE;
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

    private Optional<AssistanceCase> locked(long id) {
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

    private long received(long id) {
        return entities.createQuery(
                        "SELECT count(m) FROM CaseMessage m WHERE m.caseId = :id AND m.agent IS NULL", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private Long add(CaseMessage message) {
        entities.persist(message);
        return message.getId();
    }
}

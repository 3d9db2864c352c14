package gt.gob.oj.portal.assistance.cases;

import gt.gob.oj.portal.assistance.cases.AssistanceCases.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Merges duplicates. A request that others were merged into is merged with them, so that there are no chains. */
@ApplicationScoped
public class CaseMerge {
    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AssistanceCases cases;

    /** Closes the request and adds its words to another one of the same person. */
    @Transactional
    public Outcome merge(long id, long into, Agent agent) {
        if (id == into) {
            return Outcome.NOT_POSSIBLE;
        }
        // In the order of their ids, so that two merges never wait for each other.
        if (cases.locked(Math.min(id, into)).isEmpty()
                || cases.locked(Math.max(id, into)).isEmpty()) {
            return Outcome.NOT_POSSIBLE;
        }
        AssistanceCase merged = cases.find(id).orElseThrow();
        AssistanceCase kept = cases.find(into).orElseThrow();
        Instant now = Instant.now();
        if (kept.getProgress().mergedInto().isPresent()
                || !merged.mayJoin(kept)
                || !merged.apply(CaseStep.CLOSE, agent, now)) {
            return Outcome.NOT_POSSIBLE;
        }
        merged.mergeInto(kept);
        entities.createQuery("UPDATE AssistanceCase c SET c.progress.mergedInto = :into"
                        + " WHERE c.progress.mergedInto = :id")
                .setParameter("into", into)
                .setParameter("id", id)
                .executeUpdate();
        kept.apply(CaseStep.REPLY, null, now);
        copy(merged, kept, now);
        return Outcome.DONE;
    }

    /** Adds what the person wrote to the merged request to the other one. */
    private void copy(AssistanceCase merged, AssistanceCase kept, Instant now) {
        String submission =
                "merged-" + merged.getId() + "-" + merged.getProgress().getVersion();
        List<String> words = Stream.concat(
                        Stream.of(merged.getMessage()),
                        cases.messages(merged.getId()).stream()
                                .filter(message -> message.getStep().equals(CaseStep.REPLY.key()))
                                .map(CaseMessage::getText))
                .toList();
        for (int i = 0; i < words.size(); i++) {
            entities.persist(
                    new CaseMessage(kept.getId(), CaseStep.REPLY, words.get(i), null, submission + "-" + i, now));
        }
    }
}

package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.judgement.ChecklistBox;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import gt.gob.oj.keycloak.identityproof.judgement.GivenCorrection;
import gt.gob.oj.keycloak.identityproof.judgement.Judgement;
import gt.gob.oj.keycloak.identityproof.judgement.Note;
import gt.gob.oj.keycloak.identityproof.judgement.Opinion;
import gt.gob.oj.keycloak.identityproof.judgement.ReviewRecords;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reviewers' opinions, notes and corrections in the database. */
public final class JpaReviewRecords implements ReviewRecords {

    private final EntityManager em;

    public JpaReviewRecords(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Opinion> opinions(String proofId) {
        return em.createQuery("from OpinionEntity o where o.proofId = :proof order by o.at", OpinionEntity.class)
                .setParameter("proof", proofId)
                .getResultStream()
                .map(JpaReviewRecords::opinion)
                .toList();
    }

    private static Opinion opinion(OpinionEntity row) {
        return UnreadableRequest.unless(
                row.proofId,
                () -> new Opinion(
                        row.attempt,
                        row.at,
                        row.reviewerId,
                        Outcome.of(row.outcome).orElseThrow(),
                        Codes.read(row.codes, ReasonCode::of),
                        row.words));
    }

    @Override
    public void add(IdentityProof proof, String reviewerId, Instant at, Judgement judgement) {
        OpinionEntity row = new OpinionEntity();
        row.proofId = proof.id();
        row.attempt = proof.attempt();
        row.reviewerId = reviewerId;
        row.realmId = proof.citizen().realmId();
        row.at = at;
        row.outcome = judgement.outcome().code();
        row.codes = Codes.write(judgement.allCodes(), ReasonCode::code);
        row.words = judgement.words();
        row.checklist = Codes.write(judgement.checklist(), ChecklistBox::code);
        em.persist(row);
        int position = 0;
        for (Correction correction : judgement.corrections()) {
            em.persist(CorrectionRows.toRow(proof, reviewerId, position++, correction));
        }
        em.flush();
    }

    @Override
    public long opinionsSince(String realmId, String reviewerId, Instant since) {
        return em.createQuery("""
                        select count(o) from OpinionEntity o
                        where o.realmId = :realm and o.reviewerId = :reviewer and o.at >= :since""", Long.class)
                .setParameter("realm", realmId)
                .setParameter("reviewer", reviewerId)
                .setParameter("since", since)
                .getSingleResult();
    }

    @Override
    public List<GivenCorrection> corrections(String proofId) {
        return em.createQuery("""
                        from CorrectionEntity c where c.proofId = :proof
                        order by c.attempt, c.reviewerId, c.position""", CorrectionEntity.class)
                .setParameter("proof", proofId)
                .getResultStream()
                .map(CorrectionRows::toCorrection)
                .toList();
    }

    @Override
    public List<Note> notes(String proofId) {
        return em.createQuery("from NoteEntity n where n.proofId = :proof order by n.at, n.id", NoteEntity.class)
                .setParameter("proof", proofId)
                .getResultStream()
                .map(n -> new Note(n.at, n.reviewerId, n.words))
                .toList();
    }

    @Override
    public void add(String proofId, Note note) {
        NoteEntity row = new NoteEntity();
        row.id = UUID.randomUUID().toString();
        row.proofId = proofId;
        row.at = note.at();
        row.reviewerId = note.reviewerId();
        row.words = note.text();
        em.persist(row);
    }

    @Override
    public Optional<String> transcript(IdentityProof proof, String reviewerId) {
        return Optional.ofNullable(em.find(
                        TranscriptEntity.class, new TranscriptEntity.Key(proof.id(), proof.attempt(), reviewerId)))
                .map(t -> t.words);
    }

    @Override
    public void keepTranscript(IdentityProof proof, String reviewerId, String text) {
        TranscriptEntity row = new TranscriptEntity();
        row.proofId = proof.id();
        row.attempt = proof.attempt();
        row.reviewerId = reviewerId;
        row.words = text;
        em.merge(row);
    }
}

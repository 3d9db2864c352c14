package gt.gob.oj.keycloak.identityproof.store.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.evidence.Evidence;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import gt.gob.oj.keycloak.identityproof.judgement.GivenCorrection;
import gt.gob.oj.keycloak.identityproof.own.OwnRecords;
import gt.gob.oj.keycloak.identityproof.own.Viewing;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.store.JpaEvidenceRecords;
import gt.gob.oj.keycloak.identityproof.store.JpaReviewRecords;
import gt.gob.oj.keycloak.identityproof.store.audit.AuditEntity;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Queries about a citizen's own request. Each reads only the first entries of an index. */
public final class JpaOwnRecords implements OwnRecords {

    private static final Logger LOG = Logger.getLogger(JpaOwnRecords.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LOOKS = 100;
    private static final int FEWEST_ANSWERS = 10;

    private final EntityManager em;

    public JpaOwnRecords(EntityManager em) {
        this.em = em;
    }

    @Override
    public int ahead(IdentityProof pending, int limit) {
        if (pending.submission() == null) {
            return 0;
        }
        Number ahead = (Number) em.createNativeQuery("""
                        select count(*) from (
                            select 1 from oj_identity_proof
                            where realm_id = :realm and status = 'pending' and submitted_at <= :at
                            and (submitted_at < :at or id < :id)
                            limit :limit) waiting""")
                .setParameter("realm", pending.citizen().realmId())
                .setParameter("at", pending.submission().at())
                .setParameter("id", pending.id())
                .setParameter("limit", limit)
                .getSingleResult();
        return ahead.intValue();
    }

    @Override
    public Pace pace(String realmId, Instant since) {
        Object[] pace = (Object[]) em.createNativeQuery("""
                        select count(*), min(at) from oj_audit
                        where realm_id = :realm and action in ('approve', 'reject', 'ask-correction') and at >= :since""", Object[].class)
                .setParameter("realm", realmId)
                .setParameter("since", since)
                .getSingleResult();
        return new Pace(((Number) pace[0]).longValue(), pace[1] instanceof Instant first ? first : Instant.EPOCH);
    }

    @Override
    public Optional<Duration> usualWait(String realmId, Instant since) {
        Object[] wait = (Object[]) em.createNativeQuery("""
                        select count(*), extract(epoch from percentile_disc(0.8) within group (order by a.at - p.submitted_at))
                        from oj_audit a join oj_identity_proof p on p.id = a.proof_id
                        where a.realm_id = :realm and a.action in ('approve', 'reject', 'ask-correction') and a.at >= :since
                        and p.attempt = cast(case a.action when 'ask-correction' then 2 else 1 end as int)""", Object[].class)
                .setParameter("realm", realmId)
                .setParameter("since", since)
                .getSingleResult();
        return ((Number) wait[0]).longValue() < FEWEST_ANSWERS
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(((Number) wait[1]).longValue()));
    }

    @Override
    public List<Correction> corrections(IdentityProof proof) {
        if (proof.state() != ProofState.CORRECTION) {
            return List.of();
        }
        return new JpaReviewRecords(em)
                .corrections(proof.id()).stream()
                        .filter(c -> c.attempt() == proof.attempt() - 1)
                        .map(GivenCorrection::correction)
                        .toList();
    }

    @Override
    public Set<Piece> missing(IdentityProof proof) {
        JpaEvidenceRecords evidence = new JpaEvidenceRecords(em);
        return proof.wanted().stream()
                .filter(piece -> evidence.find(proof.id(), proof.attempt(), piece)
                        .filter(Evidence::isComplete)
                        .isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Piece.class)));
    }

    @Override
    public List<Viewing> looks(IdentityProof proof) {
        return em.createQuery("""
                        from AuditEntity a where a.realmId = :realm and a.proofId = :proof and a.action = 'view'
                        order by a.seq desc""", AuditEntity.class)
                .setParameter("realm", proof.citizen().realmId())
                .setParameter("proof", proof.id())
                .setMaxResults(LOOKS)
                .getResultStream()
                .flatMap(JpaOwnRecords::look)
                .toList();
    }

    /** Logs an unreadable line and returns empty. */
    private static Stream<Viewing> look(AuditEntity row) {
        try {
            JsonNode detail = JSON.readTree(row.detail);
            return Stream.of(new Viewing(
                    row.at,
                    Actor.Role.valueOf(row.actorRole.toUpperCase(Locale.ROOT)),
                    Piece.of(detail.path("piece").asText()).orElse(null),
                    detail.path("reason").isTextual() ? detail.path("reason").asText() : null));
        } catch (JsonProcessingException | IllegalArgumentException damaged) {
            LOG.errorf(damaged, "line %s of the audit log cannot be read", row.seq);
            return Stream.of();
        }
    }
}

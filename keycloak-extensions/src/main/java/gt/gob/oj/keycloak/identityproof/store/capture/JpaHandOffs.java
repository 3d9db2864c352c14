package gt.gob.oj.keycloak.identityproof.store.capture;

import gt.gob.oj.keycloak.identityproof.CitizenRef;
import gt.gob.oj.keycloak.identityproof.capture.HandOff;
import gt.gob.oj.keycloak.identityproof.capture.HandOffs;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;

/** Hand-offs in the database. */
public final class JpaHandOffs implements HandOffs {

    private final EntityManager em;

    public JpaHandOffs(EntityManager em) {
        this.em = em;
    }

    @Override
    public void begin(HandOff handOff, String codeHash) {
        end(handOff.proofId());
        HandOffEntity row = new HandOffEntity();
        row.id = handOff.id();
        row.realmId = handOff.citizen().realmId();
        row.userId = handOff.citizen().userId();
        row.proofId = handOff.proofId();
        row.attempt = handOff.attempt();
        row.codeHash = codeHash;
        row.expiresAt = handOff.expiresAt();
        row.latestAt = handOff.latestAt();
        em.persist(row);
    }

    @Override
    public Optional<HandOff> ofCode(String realmId, String codeHash, Instant now) {
        return one("h.codeHash = :value", codeHash, now)
                .filter(h -> h.citizen().realmId().equals(realmId));
    }

    @Override
    public Optional<HandOff> find(String id, Instant now) {
        return one("h.id = :value", id, now);
    }

    @Override
    public Optional<HandOff> ofProof(String proofId, Instant now) {
        return one("h.proofId = :value", proofId, now);
    }

    @Override
    public boolean open(String id, String browserHash) {
        return em.createQuery("update HandOffEntity h set h.browserHash = :hash"
                                + " where h.id = :id and h.browserHash is null")
                        .setParameter("hash", browserHash)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    @Override
    public void end(String proofId) {
        em.createQuery("delete from HandOffEntity h where h.proofId = :proof")
                .setParameter("proof", proofId)
                .executeUpdate();
    }

    @Override
    public void prolong(String id, Instant until, Instant now) {
        em.createQuery("update HandOffEntity h"
                        + " set h.expiresAt = case when h.latestAt < :until then h.latestAt else :until end"
                        + " where h.id = :id and h.expiresAt > :now and h.latestAt is not null")
                .setParameter("until", until)
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
    }

    private Optional<HandOff> one(String which, String value, Instant now) {
        return em.createQuery("from HandOffEntity h where h.expiresAt > :now and " + which, HandOffEntity.class)
                .setParameter("now", now)
                .setParameter("value", value)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(JpaHandOffs::handOff);
    }

    private static HandOff handOff(HandOffEntity row) {
        return new HandOff(
                row.id,
                new CitizenRef(row.realmId, row.userId),
                row.proofId,
                row.attempt,
                row.expiresAt,
                row.latestAt == null ? row.expiresAt : row.latestAt,
                row.browserHash);
    }
}

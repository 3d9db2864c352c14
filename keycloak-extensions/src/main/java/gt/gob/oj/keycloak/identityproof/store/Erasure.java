package gt.gob.oj.keycloak.identityproof.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;

/** Erases every row of a citizen or of a realm. Returns the objects of the vault that lost their keys. */
public final class Erasure {

    private final EntityManager em;

    public Erasure(EntityManager em) {
        this.em = em;
    }

    public List<String> ofCitizen(String realmId, String userId) {
        return erase(" p.realmId = :realm and p.userId = :user", realmId, userId);
    }

    public List<String> ofRealm(String realmId) {
        return erase(" p.realmId = :realm and :user = ''", realmId, "");
    }

    private List<String> erase(String which, String realmId, String userId) {
        List<String> objects = em.createQuery(
                        "select e.id from EvidenceEntity e, ProofEntity p where e.proofId = p.id and" + which,
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("user", userId)
                .getResultList();
        Query rows = em.createQuery("delete from ProofEntity p where" + which);
        rows.setParameter("realm", realmId).setParameter("user", userId).executeUpdate();
        return objects;
    }
}

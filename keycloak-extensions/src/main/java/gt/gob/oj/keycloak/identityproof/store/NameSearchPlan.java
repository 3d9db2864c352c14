package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.desk.NameWords;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;

/** Chooses PostgreSQL's plan for a name search. */
record NameSearchPlan(EntityManager em) {

    private static final int RARE = 1_000;
    private static final List<String> WAYS = List.of("enable_seqscan", "enable_indexscan", "enable_bitmapscan");

    <T> T during(NameWords name, Supplier<T> search) {
        choose(name);
        T found = search.get();
        WAYS.forEach(way -> set(way, true));
        return found;
    }

    /**
     * Rare names are found through the name index, common ones by scanning the queue. PostgreSQL cannot estimate the
     * difference: it assumes two per cent for any prefix missing from its statistics, and would read a million rows.
     */
    private void choose(NameWords name) {
        List.of("enable_seqscan", "enable_indexscan").forEach(way -> set(way, false));
        Number found = (Number) em.createNativeQuery("""
                        select count(*) from (select 1 from oj_identity_proof
                            where to_tsvector('simple', name_words) @@ to_tsquery('simple', :name) limit 1001) as few""")
                .setParameter("name", name.asPrefixes())
                .getSingleResult();
        if (found.intValue() > RARE) {
            set("enable_indexscan", true);
            set("enable_bitmapscan", false);
        }
    }

    /** Valid until the unit of work ends. */
    private void set(String wayOfPlanner, boolean allowed) {
        em.createNativeQuery("set local " + wayOfPlanner + " = " + (allowed ? "on" : "off"))
                .executeUpdate();
    }
}

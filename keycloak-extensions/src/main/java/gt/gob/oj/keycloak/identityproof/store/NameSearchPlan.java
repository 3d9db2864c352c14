package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.desk.NameWords;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;

/** Tells PostgreSQL's planner how to search a name. */
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
     * Rare names are found by the index of names, common ones along the queue. PostgreSQL cannot tell which a name is: it
     * takes each beginning of a word that is in none of its samples for two in a hundred, and would read a million.
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

    /** Until the unit of work ends. */
    private void set(String wayOfPlanner, boolean allowed) {
        em.createNativeQuery("set local " + wayOfPlanner + " = " + (allowed ? "on" : "off"))
                .executeUpdate();
    }
}

package gt.gob.oj.portal.assistance.desk;

import gt.gob.oj.portal.assistance.cases.Agent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The table {@code assistance_reader}: which agents have a request open, and who works at the desk. */
@ApplicationScoped
class Readers {
    @PersistenceContext
    private EntityManager entities;

    /** Stores that the agent has the request open, and returns the names of the others who had it in the last minutes. */
    @Transactional
    public List<String> join(long id, Agent agent) {
        entities.createNativeQuery("""
                        INSERT INTO assistance_reader (case_id, agent, agent_name) VALUES (?1, ?2, ?3)
                        ON CONFLICT (case_id, agent) DO UPDATE SET seen_at = now(), agent_name = excluded.agent_name
                        """)
                .setParameter(1, id)
                .setParameter(2, agent.id())
                .setParameter(3, agent.name())
                .executeUpdate();
        List<?> others = entities.createNativeQuery("""
                        SELECT agent_name FROM assistance_reader
                        WHERE case_id = ?1 AND agent <> ?2 AND seen_at > now() - interval '5 minutes'
                        ORDER BY agent_name
                        """, String.class)
                .setParameter(1, id)
                .setParameter(2, agent.id())
                .getResultList();
        return others.stream().map(String.class::cast).toList();
    }

    /** Returns the agents who worked at the desk in the last 60 days, by name. */
    List<Agent> colleagues() {
        List<?> rows = entities.createNativeQuery("""
                        SELECT agent, max(agent_name) FROM assistance_reader
                        WHERE seen_at > now() - interval '60 days' GROUP BY agent ORDER BY 2
                        """).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Agent((String) row[0], (String) row[1]))
                .toList();
    }
}

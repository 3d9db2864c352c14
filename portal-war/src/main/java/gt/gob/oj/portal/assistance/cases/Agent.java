package gt.gob.oj.portal.assistance.cases;

/**
 * A help-desk agent.
 *
 * @param id the subject at the identity server
 */
public record Agent(String id, String name) {
    @Override
    public String toString() {
        return "Agent";
    }
}

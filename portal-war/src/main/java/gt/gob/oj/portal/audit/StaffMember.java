package gt.gob.oj.portal.audit;

/** Whose lines can be chosen. */
public record StaffMember(String id, String name) {
    @Override
    public String toString() {
        return "StaffMember[" + id + "]";
    }
}

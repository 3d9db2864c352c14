package gt.gob.oj.portal.audit;

/** A member of staff by whom the audit log can be filtered. */
public record StaffMember(String id, String name) {
    @Override
    public String toString() {
        return "StaffMember[" + id + "]";
    }
}

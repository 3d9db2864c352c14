package gt.gob.oj.portal.page.failure;

/** A server that the portal needs does not answer. The page that results names it. */
public final class OutOfService extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The server that does not answer; the name is part of a message key. */
    public enum Part {
        SIGN_IN,
        IDENTITY,
        DATABASE
    }

    private final Part part;

    public OutOfService(Part part, Throwable cause) {
        super(part + " does not answer", cause);
        this.part = part;
    }

    public OutOfService(Part part, String reason) {
        super(part + " does not answer: " + reason);
        this.part = part;
    }

    public Part part() {
        return part;
    }
}

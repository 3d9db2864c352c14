package gt.gob.oj.portal.review.api;

/** The identity server cannot read this request and has notified its technical administrators. */
public final class UnreadableCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String receiptCode;

    /**
     * Creates the exception.
     *
     * @param receiptCode empty if it is damaged too
     */
    UnreadableCase(String receiptCode) {
        super("unreadable request");
        this.receiptCode = receiptCode;
    }

    public String receiptCode() {
        return receiptCode;
    }
}

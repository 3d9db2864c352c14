package gt.gob.oj.portal.review;

/** The identity server cannot read this request and has notified its technical administrators. */
final class UnreadableCase extends RuntimeException {
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

    String receiptCode() {
        return receiptCode;
    }
}

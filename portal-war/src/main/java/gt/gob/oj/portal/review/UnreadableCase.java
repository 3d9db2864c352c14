package gt.gob.oj.portal.review;

/** The identity server cannot read this one request and has told its technical administrators. */
final class UnreadableCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String receiptCode;

    /** @param receiptCode empty when that is damaged, too */
    UnreadableCase(String receiptCode) {
        super("unreadable request");
        this.receiptCode = receiptCode;
    }

    String receiptCode() {
        return receiptCode;
    }
}

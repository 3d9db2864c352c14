package gt.gob.oj.portal.identityserver;

import jakarta.ws.rs.BadRequestException;

/** The identity server refused a call with a code. A page that does not handle it answers 400. */
public final class Refused extends BadRequestException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String receiptCode;

    public Refused(int status, String code, String receiptCode) {
        super("status " + status + " " + code);
        this.status = status;
        this.code = code;
        this.receiptCode = receiptCode;
    }

    public int status() {
        return status;
    }

    /** Returns the code, or an empty string. */
    public String code() {
        return code;
    }

    /** Returns the receipt code of a request that cannot be read; empty if it is damaged too. */
    public String receiptCode() {
        return receiptCode;
    }
}

package gt.gob.oj.portal.identityserver;

import jakarta.ws.rs.BadRequestException;

/** The identity server understood a call and refuses it with a code. A page that does not expect that answers 400. */
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

    /** Empty when the answer has none. */
    public String code() {
        return code;
    }

    /** Of a request that cannot be read; empty when that is damaged, too. */
    public String receiptCode() {
        return receiptCode;
    }
}

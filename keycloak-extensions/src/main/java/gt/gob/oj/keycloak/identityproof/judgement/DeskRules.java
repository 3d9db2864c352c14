package gt.gob.oj.keycloak.identityproof.judgement;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.identityproof.Sha256;
import java.nio.ByteBuffer;

/**
 * What a realm asks of its desk.
 *
 * @param fourEyesShare how many of a hundred cases are judged twice though nothing speaks for it
 * @param dailyQuota how many opinions a reviewer gives a day, 0 for as many as they can
 */
public record DeskRules(int fourEyesShare, int dailyQuota) {

    public DeskRules {
        if (fourEyesShare < 0 || fourEyesShare > 100 || dailyQuota < 0) {
            throw new IllegalArgumentException("a share is of a hundred, a quota is not negative");
        }
    }

    /** Nobody can foresee it from outside, and it stays so for the request's whole life. */
    boolean samples(String proofId) {
        byte[] hash = Sha256.digest().digest(proofId.getBytes(UTF_8));
        return Integer.remainderUnsigned(ByteBuffer.wrap(hash).getInt(), 100) < fourEyesShare;
    }

    public boolean isFull(long opinionsToday) {
        return dailyQuota > 0 && opinionsToday >= dailyQuota;
    }
}

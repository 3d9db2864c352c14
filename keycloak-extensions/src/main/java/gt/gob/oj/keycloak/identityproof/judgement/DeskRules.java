package gt.gob.oj.keycloak.identityproof.judgement;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.identityproof.Sha256;
import java.nio.ByteBuffer;

/**
 * A realm's rules for its desk.
 *
 * @param fourEyesShare the percentage of unflagged cases that two reviewers judge
 * @param dailyQuota the maximum of opinions per reviewer and day; 0 for no limit
 */
public record DeskRules(int fourEyesShare, int dailyQuota) {

    public DeskRules {
        if (fourEyesShare < 0 || fourEyesShare > 100 || dailyQuota < 0) {
            throw new IllegalArgumentException("the share must be a percentage, the quota must not be negative");
        }
    }

    /** Outsiders cannot predict the result, and it never changes for a request. */
    boolean samples(String proofId) {
        byte[] hash = Sha256.digest().digest(proofId.getBytes(UTF_8));
        return Integer.remainderUnsigned(ByteBuffer.wrap(hash).getInt(), 100) < fourEyesShare;
    }

    public boolean isFull(long opinionsToday) {
        return dailyQuota > 0 && opinionsToday >= dailyQuota;
    }
}

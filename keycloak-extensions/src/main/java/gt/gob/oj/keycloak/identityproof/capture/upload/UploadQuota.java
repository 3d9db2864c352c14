package gt.gob.oj.keycloak.identityproof.capture.upload;

import gt.gob.oj.keycloak.Tally;
import gt.gob.oj.keycloak.identityproof.capture.upload.UploadToken.Permission;
import java.time.Duration;
import org.keycloak.models.KeycloakSession;

/** The amount of data a person may send in a day. */
record UploadQuota(KeycloakSession session) {

    /** A dozen of the longest videos. */
    private static final int KILOBYTES_A_DAY = 1_200_000;

    /** The minimum charge per piece: inspecting a small piece costs more than storing it. */
    private static final int LEAST_KILOBYTES = 5_000;

    boolean isUsedUp(Permission permission) {
        return sentToday().count(permission.userId()) > KILOBYTES_A_DAY;
    }

    void add(Permission permission, long bytes) {
        sentToday().add(permission.userId(), Math.max(LEAST_KILOBYTES, (int) (bytes / 1000)));
    }

    private Tally sentToday() {
        return new Tally(session, session.getContext().getRealm(), "identity-upload-kilobytes", Duration.ofDays(1));
    }
}

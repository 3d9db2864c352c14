package gt.gob.oj.keycloak.signin.brake;

import org.jspecify.annotations.Nullable;
import org.keycloak.common.util.Time;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserLoginFailureModel;

/**
 * Keycloak's rule for permanent lockouts (26.7), applied to the failures counted so far.
 *
 * @param maxTemporaryLockouts if zero, the first lockout is permanent
 */
record PermanentLockout(int failureFactor, int maxTemporaryLockouts, int failures, int temporaryLockouts) {

    /**
     * @param counted null before the first failure
     */
    static PermanentLockout of(RealmModel realm, @Nullable UserLoginFailureModel counted) {
        int failureFactor = realm.getFailureFactor();
        int maxTemporaryLockouts = realm.getMaxTemporaryLockouts();
        return counted == null || isExpired(realm, counted)
                ? new PermanentLockout(failureFactor, maxTemporaryLockouts, 0, 0)
                : new PermanentLockout(
                        failureFactor,
                        maxTemporaryLockouts,
                        counted.getNumFailures(),
                        counted.getNumTemporaryLockouts());
    }

    /** Failures that can lead only to a temporary lockout expire after a while. */
    private static boolean isExpired(RealmModel realm, UserLoginFailureModel counted) {
        return realm.getMaxTemporaryLockouts() > 0
                && Time.currentTimeMillis() - counted.getLastFailure() > realm.getMaxDeltaTimeSeconds() * 1000L;
    }

    boolean isReached() {
        return maxTemporaryLockouts == 0 ? failures >= failureFactor : temporaryLockouts > maxTemporaryLockouts;
    }

    PermanentLockout afterFailure() {
        int next = failures + 1;
        return new PermanentLockout(
                failureFactor,
                maxTemporaryLockouts,
                next,
                next >= failureFactor ? temporaryLockouts + 1 : temporaryLockouts);
    }
}

package gt.gob.oj.portal.signin;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

@Singleton
public class SignedOutCleaning {
    @Inject
    private SignedOutSessions signedOut;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void clean() {
        signedOut.forgetOld();
    }
}

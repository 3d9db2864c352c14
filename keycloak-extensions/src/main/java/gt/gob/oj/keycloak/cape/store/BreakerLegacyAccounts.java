package gt.gob.oj.keycloak.cape.store;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Answers at once that CAPE is out, for a while, once it has failed several times in a row. */
public final class BreakerLegacyAccounts implements LegacyAccounts {

    private static final Logger LOG = Logger.getLogger(BreakerLegacyAccounts.class);
    private static final int FAILURES = 5;

    private final LegacyAccounts accounts;
    private final CircuitBreaker<Optional<LegacyAccount>> breaker;

    public BreakerLegacyAccounts(LegacyAccounts accounts, Duration pause) {
        this.accounts = accounts;
        this.breaker = CircuitBreaker.<Optional<LegacyAccount>>builder()
                .handle(LegacyUnavailableException.class)
                .withFailureThreshold(FAILURES)
                .withDelay(pause)
                .withSuccessThreshold(1)
                .onOpen(event -> LOG.warnf("CAPE failed %d times in a row: not asked for %s", FAILURES, pause))
                .onClose(event -> LOG.info("CAPE answers again"))
                .onFailure(event -> LOG.warn("CAPE did not answer", event.getException()))
                .build();
    }

    @Override
    public Optional<LegacyAccount> findByEmail(String email) {
        try {
            return Failsafe.with(breaker).get(() -> accounts.findByEmail(email));
        } catch (CircuitBreakerOpenException e) {
            throw new LegacyUnavailableException("CAPE is not being asked", e);
        }
    }
}

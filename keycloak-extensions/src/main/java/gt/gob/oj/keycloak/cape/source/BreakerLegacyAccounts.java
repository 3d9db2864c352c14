package gt.gob.oj.keycloak.cape.source;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import gt.gob.oj.keycloak.citizen.Cui;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A circuit breaker: after several failures in a row it reports an outage immediately for a while. A failure caused by
 * the query itself does not count, so a malformed query must not open the breaker.
 */
public final class BreakerLegacyAccounts implements LegacyAccounts {

    private static final Logger LOG = Logger.getLogger(BreakerLegacyAccounts.class);
    private static final int FAILURES = 5;

    private final LegacyAccounts accounts;
    private final CircuitBreaker<Object> breaker;

    public BreakerLegacyAccounts(LegacyAccounts accounts, Duration pause) {
        this.accounts = accounts;
        this.breaker = CircuitBreaker.builder()
                .handleIf(thrown -> thrown instanceof LegacyUnavailableException silent && silent.isForAll())
                .withFailureThreshold(FAILURES)
                .withDelay(pause)
                .withSuccessThreshold(1)
                .onOpen(event -> LOG.warnf("CAPE failed %d times in a row: no queries for %s", FAILURES, pause))
                .onClose(event -> LOG.info("CAPE answers again"))
                .onFailure(event -> LOG.warn("CAPE did not answer", event.getException()))
                .build();
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByEmail(String email) {
        return ask(() -> accounts.findByEmail(email));
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByCui(Cui cui) {
        return ask(() -> accounts.findByCui(cui));
    }

    @Override
    public LegacyAnswer<Optional<LegacyAccount>> findById(String id) {
        return ask(() -> accounts.findById(id));
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> page(String afterId, int size) {
        return ask(() -> accounts.page(afterId, size));
    }

    @Override
    public LegacyAnswer<OptionalLong> count() {
        return ask(accounts::count);
    }

    private <T> LegacyAnswer<T> ask(Supplier<LegacyAnswer<T>> question) {
        try {
            return LegacyAnswer.to(
                    () -> Failsafe.with(breaker).get(() -> question.get().orThrow()));
        } catch (CircuitBreakerOpenException e) {
            return new LegacyAnswer.Outage<>(new LegacyUnavailableException("the circuit breaker for CAPE is open", e));
        }
    }
}

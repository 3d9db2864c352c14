package gt.gob.oj.keycloak.cape.source;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.citizen.Cui;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Counts and times the queries to CAPE: {@code oj.cape.questions}, and {@code oj.cape.up}, whether the last query
 * succeeded.
 */
public final class MeteredLegacyAccounts implements LegacyAccounts {

    private static final String QUESTIONS = "oj.cape.questions";
    private static final String ANSWERS = "oj.cape.up";
    private static final String OUTCOME = "outcome";

    /** One per node: a gauge is registered once by name, even if settings change later. */
    private static final AtomicInteger UP = new AtomicInteger(1);

    private final LegacyAccounts accounts;
    private final MeterRegistry registry;
    private final Timer answered;
    private final Timer silent;
    private volatile boolean lastAnswered = true;

    public MeteredLegacyAccounts(LegacyAccounts accounts, MeterRegistry registry) {
        this.accounts = accounts;
        this.registry = registry;
        this.answered = registry.timer(QUESTIONS, OUTCOME, "answered");
        this.silent = registry.timer(QUESTIONS, OUTCOME, "silent");
        if (registry.find(ANSWERS).gauge() == null) {
            Gauge.builder(ANSWERS, UP, AtomicInteger::get).strongReference(true).register(registry);
        }
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

    @Override
    public boolean lastAnswered() {
        return lastAnswered;
    }

    private <T> LegacyAnswer<T> ask(Supplier<LegacyAnswer<T>> question) {
        Timer.Sample sample = Timer.start(registry);
        LegacyAnswer<T> answer = question.get();
        sample.stop(answer.isOutage() ? silent : answered);
        lastAnswered = !answer.isOutage();
        UP.set(lastAnswered ? 1 : 0);
        return answer;
    }
}

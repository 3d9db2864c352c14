package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.source.BreakerLegacyAccounts;
import gt.gob.oj.keycloak.cape.source.CapePool;
import gt.gob.oj.keycloak.cape.source.JdbcLegacyAccounts;
import gt.gob.oj.keycloak.cape.source.MeteredLegacyAccounts;
import gt.gob.oj.keycloak.cape.source.RestLegacyAccounts;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Metrics;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** CAPE's accounts for one set of settings, with their own connections and breaker. */
record CapeSource(
        CapeSettings settings,
        LegacyAccounts accounts,
        @Nullable AgroalDataSource pool) implements AutoCloseable {

    private static final Duration PAUSE_AFTER_FAILURES = Duration.ofSeconds(10);

    static CapeSource open(CapeSettings settings) {
        if (!settings.serviceUrl().isEmpty()) {
            return new CapeSource(
                    settings, guarded(new RestLegacyAccounts(settings.serviceUrl(), settings.serviceToken())), null);
        }
        if (settings.jdbcUrl().isEmpty()) {
            return new CapeSource(settings, new NoLegacyAccounts(), null);
        }
        AgroalDataSource pool = CapePool.open(settings.jdbcUrl(), settings.username(), settings.password());
        return new CapeSource(settings, guarded(new JdbcLegacyAccounts(pool, settings.schema())), pool);
    }

    private static LegacyAccounts guarded(LegacyAccounts accounts) {
        return new MeteredLegacyAccounts(
                new BreakerLegacyAccounts(accounts, PAUSE_AFTER_FAILURES), Metrics.globalRegistry);
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
    }
}

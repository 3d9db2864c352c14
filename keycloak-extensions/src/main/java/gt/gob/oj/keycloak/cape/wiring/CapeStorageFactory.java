package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.cape.CapeStorage;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyPassword;
import gt.gob.oj.keycloak.cape.PasswordFormats;
import gt.gob.oj.keycloak.cape.store.BreakerLegacyAccounts;
import gt.gob.oj.keycloak.cape.store.CapePool;
import gt.gob.oj.keycloak.cape.store.JdbcLegacyAccounts;
import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.storage.UserStorageProviderFactory;

/**
 * The storage {@code cape}. Its database is named by {@code KC_SPI_STORAGE__CAPE__JDBC_URL}, {@code __USERNAME} and
 * {@code __PASSWORD}; without the first there is no CAPE, and nobody is found in it. {@code __PEPPER} is what CAPE adds
 * to passwords, {@code __PEPPER_PLACE} where: {@code prefix}, {@code suffix} or {@code hmac}.
 */
public final class CapeStorageFactory implements UserStorageProviderFactory<CapeStorage> {

    private static final Logger LOG = Logger.getLogger(CapeStorageFactory.class);
    private static final Duration PAUSE_AFTER_FAILURES = Duration.ofSeconds(10);

    private final PasswordFormats formats = PasswordFormats.installed();
    private LegacyPassword passwords = LegacyPassword.PLAIN;
    private LegacyAccounts accounts = email -> Optional.empty();
    private @Nullable AgroalDataSource pool;

    @Override
    public void init(Config.Scope config) {
        String jdbcUrl = config.get("jdbc-url");
        if (jdbcUrl == null || jdbcUrl.isBlank()) {
            LOG.info("No CAPE database is configured");
            return;
        }
        passwords = new LegacyPassword(
                config.get("pepper", ""),
                LegacyPassword.Seasoning.valueOf(
                        config.get("pepper-place", "suffix").toUpperCase(Locale.ROOT)));
        pool = CapePool.open(jdbcUrl, config.get("username", ""), config.get("password", ""));
        accounts = new BreakerLegacyAccounts(new JdbcLegacyAccounts(pool), PAUSE_AFTER_FAILURES);
    }

    @Override
    public CapeStorage create(KeycloakSession session, ComponentModel component) {
        return new CapeStorage(session, component, accounts, formats, passwords);
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
    }

    @Override
    public String getId() {
        return "cape";
    }

    @Override
    public String getHelpText() {
        return "People of CAPE, until their first sign-in.";
    }
}

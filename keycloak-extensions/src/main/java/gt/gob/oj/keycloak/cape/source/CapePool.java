package gt.gob.oj.keycloak.cape.source;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.Driver;

/**
 * Connections to CAPE, separate from Keycloak's own: a named Keycloak datasource is XA and makes the server unready
 * while that database is down. Opens no connection before the first query.
 */
public final class CapePool {

    private CapePool() {}

    public static AgroalDataSource open(String jdbcUrl, String username, String password) {
        var configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.minSize(0)
                        .maxSize(10)
                        .acquisitionTimeout(Duration.ofSeconds(2))
                        .reapTimeout(Duration.ofMinutes(5))
                        .validateOnBorrow(true)
                        .connectionValidator(ConnectionValidator.defaultValidatorWithTimeout(1))
                        .connectionFactoryConfiguration(factory -> factory.connectionProviderClass(Driver.class)
                                .jdbcUrl(jdbcUrl)
                                .principal(new NamePrincipal(username))
                                .credential(new SimplePassword(password))
                                .jdbcProperty("connectTimeout", "2")
                                .jdbcProperty("loginTimeout", "2")
                                .jdbcProperty("socketTimeout", "3")
                                .jdbcProperty("readOnly", "true")
                                .jdbcProperty("readOnlyMode", "always")
                                .jdbcProperty("ApplicationName", "oj-keycloak")));
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException e) {
            throw new IllegalStateException("the configuration of CAPE's connection pool is invalid", e);
        }
    }
}

package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import gt.gob.oj.keycloak.cape.source.CapePool;
import gt.gob.oj.keycloak.cape.source.ConnectionReport;
import gt.gob.oj.keycloak.cape.source.ConnectionTrial;
import gt.gob.oj.keycloak.cape.source.LegacyColumn;
import gt.gob.oj.keycloak.cape.source.LegacySchema;
import gt.gob.oj.keycloak.cape.source.RestLegacyAccounts;
import io.agroal.api.AgroalDataSource;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.component.ComponentModel;
import org.keycloak.component.ComponentValidationException;
import org.keycloak.provider.ProviderConfigProperty;

/** The settings in the Admin Console, and the connection test when they are saved. */
final class CapeConsole {

    /** Whether to test the connection before saving; {@link #RESULT} holds the result. */
    static final String TRY = "try-connection";

    static final String RESULT = "try-connection-result";

    static final List<ProviderConfigProperty> PROPERTIES = properties();

    private CapeConsole() {}

    static String label(String setting) {
        return "cape.setting." + setting;
    }

    /**
     * @throws ComponentValidationException with the reason why the settings do not work
     */
    static void tryOut(ComponentModel component, CapeSettings settings) {
        component.getConfig().remove(RESULT);
        if (!component.get(TRY, false)) {
            return;
        }
        if (!settings.serviceUrl().isEmpty()) {
            testService(component, settings);
        } else if (!settings.jdbcUrl().isEmpty()) {
            testDatabase(component, settings);
        }
    }

    private static void testService(ComponentModel component, CapeSettings settings) {
        switch (new RestLegacyAccounts(settings.serviceUrl(), settings.serviceToken()).page("", 1)) {
            case LegacyAnswer.Found<?> found -> component.put(RESULT, now() + ": OK");
            case LegacyAnswer.Outage<?>(LegacyUnavailableException reason) ->
                throw new ComponentValidationException("cape.connection.service-failed", reason);
        }
    }

    private static void testDatabase(ComponentModel component, CapeSettings settings) {
        try (AgroalDataSource pool = CapePool.open(settings.jdbcUrl(), settings.username(), settings.password())) {
            switch (ConnectionTrial.of(pool, settings.schema())) {
                case ConnectionReport.Failed(var fault, var subject) ->
                    throw new ComponentValidationException("cape.connection." + fault.code(), subject);
                case ConnectionReport.Works works -> component.put(RESULT, summary(works));
            }
        }
    }

    private static String summary(ConnectionReport.Works works) {
        return now() + ": OK, " + works.accounts() + " / " + works.withCui() + " CUI"
                + (works.mayWrite() ? ", ¡ESCRITURA! / CAN WRITE!" : "");
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static List<ProviderConfigProperty> properties() {
        List<ProviderConfigProperty> all = new ArrayList<>();
        all.add(property(CapeSettings.JDBC_URL, ProviderConfigProperty.STRING_TYPE, null, false));
        all.add(property(CapeSettings.USERNAME, ProviderConfigProperty.STRING_TYPE, null, false));
        all.add(property(CapeSettings.PASSWORD, ProviderConfigProperty.PASSWORD, null, true));
        all.add(property(CapeSettings.SERVICE_URL, ProviderConfigProperty.STRING_TYPE, null, false));
        all.add(property(CapeSettings.SERVICE_TOKEN, ProviderConfigProperty.PASSWORD, null, true));
        all.add(property(LegacySchema.TABLE, ProviderConfigProperty.STRING_TYPE, null, false));
        for (LegacyColumn column : LegacyColumn.values()) {
            all.add(property(column.setting(), ProviderConfigProperty.STRING_TYPE, null, false));
        }
        all.add(property(LegacySchema.ACTIVE_VALUES, ProviderConfigProperty.STRING_TYPE, null, false));
        all.add(property(LegacySchema.FILTER_COLUMN, ProviderConfigProperty.STRING_TYPE, null, false));
        all.add(property(LegacySchema.FILTER_VALUES, ProviderConfigProperty.STRING_TYPE, null, false));
        all.add(property(CapeSettings.PEPPER, ProviderConfigProperty.PASSWORD, null, true));
        ProviderConfigProperty place =
                property(CapeSettings.PEPPER_PLACE, ProviderConfigProperty.LIST_TYPE, null, false);
        place.setOptions(CapeSettings.PEPPER_PLACES);
        all.add(place);
        all.add(property(TRY, ProviderConfigProperty.BOOLEAN_TYPE, "true", false));
        all.add(property(RESULT, ProviderConfigProperty.STRING_TYPE, null, false));
        return List.copyOf(all);
    }

    private static ProviderConfigProperty property(String name, String type, @Nullable Object preset, boolean secret) {
        return new ProviderConfigProperty(name, label(name), label(name) + ".help", type, preset, secret);
    }
}

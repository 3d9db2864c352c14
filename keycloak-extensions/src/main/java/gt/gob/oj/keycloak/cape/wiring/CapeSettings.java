package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.cape.LegacyPassword;
import gt.gob.oj.keycloak.cape.source.LegacySchema;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.component.ComponentModel;

/**
 * How to reach and read CAPE: the settings of the realm's component, or else those of the server.
 *
 * @param jdbcUrl empty if CAPE is not a database
 * @param serviceUrl empty if CAPE is not a web service
 */
record CapeSettings(
        String jdbcUrl,
        String username,
        String password,
        String serviceUrl,
        String serviceToken,
        LegacySchema schema,
        LegacyPassword passwords) {

    static final String JDBC_URL = "jdbc-url";
    static final String USERNAME = "username";
    static final String PASSWORD = "password";
    static final String SERVICE_URL = "service-url";
    static final String SERVICE_TOKEN = "service-token";
    static final String PEPPER = "pepper";
    static final String PEPPER_PLACE = "pepper-place";
    static final List<String> PEPPER_PLACES = List.of("suffix", "prefix", "hmac");

    /** Excludes parameters that make the driver load classes or read files. */
    private static final Pattern HARMLESS_URL =
            Pattern.compile("jdbc:postgresql://[A-Za-z0-9.:,\\[\\]_-]+/[A-Za-z0-9_%.-]+"
                    + "(\\?(sslmode|targetServerType)=[A-Za-z-]+(&(sslmode|targetServerType)=[A-Za-z-]+)*)?");

    /** Requires https except on localhost, so that nobody on the network can read the token. */
    private static final Pattern SAFE_SERVICE = Pattern.compile(
            "https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?|http://localhost:[0-9]+(/[A-Za-z0-9._~/-]*)?");

    sealed interface Reading {

        record Right(CapeSettings settings) implements Reading {}

        /**
         * The settings are invalid.
         *
         * @param setting the name of the faulty setting
         */
        record Wrong(String setting) implements Reading {}
    }

    static Reading read(ComponentModel component, Config.Scope server) {
        Function<String, @Nullable String> own = component::get;
        String url = text(own, JDBC_URL);
        if (!url.isEmpty() && !HARMLESS_URL.matcher(url).matches()) {
            return new Reading.Wrong(JDBC_URL);
        }
        String service = text(own, SERVICE_URL);
        if (!service.isEmpty() && !SAFE_SERVICE.matcher(service).matches()) {
            return new Reading.Wrong(SERVICE_URL);
        }
        // A component with its own URL needs its own credentials: the server's secrets are only for the server's URL.
        Function<String, @Nullable String> access = url.isEmpty() && service.isEmpty() ? server::get : own;
        Function<String, @Nullable String> either =
                name -> text(own, name).isEmpty() ? server.get(name) : text(own, name);
        String place = text(either, PEPPER_PLACE).toLowerCase(Locale.ROOT);
        if (!place.isEmpty() && !PEPPER_PLACES.contains(place)) {
            return new Reading.Wrong(PEPPER_PLACE);
        }
        return switch (LegacySchema.read(either)) {
            case LegacySchema.Reading.Wrong(String setting) -> new Reading.Wrong(setting);
            case LegacySchema.Reading.Right(LegacySchema schema) ->
                new Reading.Right(new CapeSettings(
                        text(access, JDBC_URL),
                        text(access, USERNAME),
                        text(access, PASSWORD),
                        text(access, SERVICE_URL).replaceAll("/+$", ""),
                        text(access, SERVICE_TOKEN),
                        schema,
                        new LegacyPassword(
                                text(either, PEPPER),
                                LegacyPassword.Seasoning.valueOf((place.isEmpty() ? PEPPER_PLACES.getFirst() : place)
                                        .toUpperCase(Locale.ROOT)))));
        };
    }

    private static String text(Function<String, @Nullable String> settings, String name) {
        String text = settings.apply(name);
        return text == null ? "" : text.strip();
    }

    @Override
    public String toString() {
        return "CapeSettings[masked]";
    }
}

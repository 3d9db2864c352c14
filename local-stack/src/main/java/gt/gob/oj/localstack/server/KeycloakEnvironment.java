package gt.gob.oj.localstack.server;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The environment variables of one run's Keycloak. */
record KeycloakEnvironment(StackSettings settings, Secrets secrets, Postgres postgres) {

    private static final List<String> CLIENTS =
            List.of("portal", "cape", "consulta-distancia", "ojvirtual", "mediacion-virtual");

    Map<String, String> all() {
        var environment = new TreeMap<String, String>();
        environment.put("JAVA_HOME", Keycloak.javaHome());
        environment.put("JAVA_OPTS_KC_HEAP", Keycloak.HEAP);
        environment.put("JAVA_OPTS_APPEND", String.join(" ", settings.virtualMachine()));
        environment.put("KC_DB_URL", settings.jdbcUrl("keycloak"));
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", postgres.password("keycloak"));
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.ports().keycloak()));
        environment.put(
                "KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.ports().keycloakManagement()));
        environment.put("KC_HOSTNAME", settings.keycloakUrl());
        // Tests send forwarded addresses, as a proxy on this machine would.
        environment.put("KC_PROXY_HEADERS", "xforwarded");
        // Without a prefix length ::1 is treated as a host name and resolved at every request.
        environment.put("KC_PROXY_TRUSTED_ADDRESSES", "127.0.0.0/8,::1/128");
        environment.put("KC_CACHE", "local");
        environment.put("KC_LOG_LEVEL", "info,io.smallrye.health:warn");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_ID", "local-stack");
        environment.put("KC_BOOTSTRAP_ADMIN_CLIENT_SECRET", secrets.get("keycloak.bootstrap"));
        environment.put("KC_SPI_STORAGE__CAPE__JDBC_URL", settings.jdbcUrl("cape"));
        environment.put("KC_SPI_STORAGE__CAPE__USERNAME", CapeDatabase.READER);
        environment.put("KC_SPI_STORAGE__CAPE__PASSWORD", postgres.password(CapeDatabase.READER));
        environment.put(
                "KC_SPI_IDENTITY_PROOF__DEFAULT__VAULT_DIRECTORY",
                settings.vault().toString());
        environment.put(
                "KC_SPI_IDENTITY_PROOF__DEFAULT__MASTER_KEY_FILE",
                settings.data().resolve("vault-master-key.json").toString());
        environment.put("KC_SPI_IDENTITY_PROOF__DEFAULT__PORTAL_URL", settings.portalUrl());
        environment.put(
                "KC_SPI_IDENTITY_PROOF__DEFAULT__INSPECTION_DIRECTORY",
                settings.data().resolve("inspection").toString());
        environment.put("KC_SPI_AUTHENTICATOR__IDENTITY_LEVEL__PORTAL_URL", settings.portalUrl());
        if (settings.videoLimit() != null) {
            environment.put("KC_SPI_IDENTITY_PROOF__DEFAULT__VIDEO_LIMIT", Long.toString(settings.videoLimit()));
        }
        if (settings.sweeping() != null) {
            environment.put(
                    "KC_SPI_IDENTITY_PROOF__DEFAULT__UPKEEP_SECONDS",
                    Integer.toString(settings.sweeping().everySeconds()));
            environment.put(
                    "KC_SPI_IDENTITY_PROOF__DEFAULT__STRAY_SECONDS",
                    Integer.toString(settings.sweeping().straySeconds()));
        }
        environment.put(
                "QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY", settings.uploads().toString());
        // Otherwise each connection that a restart of the database broke fails one call.
        environment.put("QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL", "PT0.5S");
        environment.put("QUARKUS_HTTP_LIMITS_MAX_CHUNK_SIZE", "65536");
        environment.put("CLIENTS_OVER_HTTP", "true");
        // One reviewer is enough for a local trial; flagged cases still need two.
        environment.put("FOUR_EYES_SHARE", "0");
        environment.put("PORTAL_URL", settings.portalUrl());
        environment.put("APPS_URL", settings.appsUrl());
        environment.put("SMTP_HOST", "127.0.0.1");
        environment.put("SMTP_PORT", Integer.toString(settings.ports().smtp()));
        CLIENTS.forEach(client -> environment.put(Keycloak.secretVariable(client), secrets.get("client." + client)));
        return environment;
    }
}

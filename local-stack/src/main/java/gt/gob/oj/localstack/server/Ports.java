package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Problem;
import java.util.Map;

/**
 * TCP ports of one run, all on 127.0.0.1. Each can be changed by the environment variable of its name, all together by
 * {@code OJ_PORT_OFFSET}.
 */
public record Ports(
        int portal,
        int keycloak,
        int mail,
        int apps,
        int smtp,
        int imap,
        int portalManagement,
        int keycloakManagement,
        int postgres) {

    public static Ports from(Map<String, String> environment, int offset) {
        return new Ports(
                port(environment, "PORTAL_PORT", 8080 + offset),
                port(environment, "KEYCLOAK_PORT", 8081 + offset),
                port(environment, "MAIL_PORT", 8082 + offset),
                port(environment, "APPS_PORT", 8083 + offset),
                port(environment, "MAIL_SMTP_PORT", 8025 + offset),
                port(environment, "MAIL_IMAP_PORT", 8143 + offset),
                port(environment, "PORTAL_MANAGEMENT_PORT", 8090 + offset),
                port(environment, "KEYCLOAK_MANAGEMENT_PORT", 8091 + offset),
                port(environment, "POSTGRES_PORT", 8432 + offset));
    }

    static int port(Map<String, String> environment, String name, int preset) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            return preset;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new Problem(name + " must be a port number, but is \"" + value + "\".", e);
        }
    }
}

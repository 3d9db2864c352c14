package gt.gob.oj.localstack;

import gt.gob.oj.localstack.server.StackSettings;

/** The table that {@code ./portal up} prints: addresses and test users. */
final class Table {
    private Table() {}

    static String of(StackSettings settings) {
        return """

                Portal              %s/
                Keycloak            %s/   realm oj
                Mail                %s/   IMAP on %d, any password
                CAPE                %5$s/cape
                Consulta a Distancia %5$s/consulta-distancia
                OJVIRTUAL           %5$s/ojvirtual
                Mediación Virtual   %5$s/mediacion-virtual
                PostgreSQL          localhost:%6$d   keycloak, portal, cape

                Sign in with the password Portal-2026! as
                  ciudadano@example.com       e-mail confirmed
                  verificado@example.com      identity approved
                  revisor@example.com         reviewer, and revisor2@example.com
                  agente@example.com          help desk
                  administrador@example.com   administrator, and administrador2@example.com
                  tecnico@example.com         technical administrator: %2$s/admin/oj/console/
                  auditor@example.com         auditor
                  (staff also need a code of an authenticator app with the secret JBSWY3DPEHPK3PXP)
                  cape1@example.com … cape9@example.com   in the CAPE database only
                """.formatted(
                        settings.portalUrl(),
                        settings.keycloakUrl(),
                        settings.mailUrl(),
                        settings.ports().imap(),
                        settings.appsUrl(),
                        settings.ports().postgres());
    }
}

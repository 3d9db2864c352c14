package gt.gob.oj.journeys.kit.server;

import gt.gob.oj.localstack.LocalStack;
import gt.gob.oj.localstack.process.Service;
import gt.gob.oj.localstack.process.Supervisor;
import gt.gob.oj.localstack.server.Keycloak;
import gt.gob.oj.localstack.server.Ports;
import gt.gob.oj.localstack.server.StackSettings;
import gt.gob.oj.localstack.server.WildFly;
import java.util.Map;
import java.util.TreeMap;

/** A second portal with the same database and sign-in server and another public address. */
public final class SecondPortal implements AutoCloseable {

    private final StackSettings settings;
    private final Supervisor supervisor;

    private SecondPortal(StackSettings settings) {
        this.settings = settings;
        this.supervisor = new Supervisor(settings.run(), settings.logs());
    }

    public static SecondPortal start(LocalStack stack, Map<String, String> settings) {
        StackSettings first = stack.settings();
        SecondPortal second =
                new SecondPortal(new StackSettings(first.root(), "second-portal", withPortsOfItsOwn(first.ports())));
        Keycloak keycloak = new Keycloak(first, stack.secrets(), stack.postgres());
        Service service = new WildFly(second.settings, stack.postgres(), keycloak).prepare();
        second.supervisor.start(with(settings, service));
        return second;
    }

    /** Returns the address on which it listens. */
    public String address() {
        return settings.portalUrl();
    }

    @Override
    public void close() {
        supervisor.stop("wildfly", "TERM");
    }

    private static Service with(Map<String, String> settings, Service portal) {
        Map<String, String> environment = new TreeMap<>(portal.environment());
        environment.putAll(settings);
        return new Service(
                portal.name(),
                portal.ports(),
                portal.command(),
                environment,
                portal.directory(),
                portal.content(),
                portal.beforeStart(),
                portal.readiness(),
                portal.stopSignal());
    }

    private static Ports withPortsOfItsOwn(Ports first) {
        return new Ports(
                FreePort.any(),
                first.keycloak(),
                first.mail(),
                first.apps(),
                first.smtp(),
                first.imap(),
                FreePort.any(),
                first.keycloakManagement(),
                first.postgres());
    }
}

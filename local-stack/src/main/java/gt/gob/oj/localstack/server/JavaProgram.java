package gt.gob.oj.localstack.server;

import gt.gob.oj.localstack.process.Fingerprint;
import gt.gob.oj.localstack.process.Readiness;
import gt.gob.oj.localstack.process.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Our own small servers: mail and the sample apps. */
public final class JavaProgram {
    private final StackSettings settings;

    public JavaProgram(StackSettings settings) {
        this.settings = settings;
    }

    public Service mail() {
        var ports = settings.ports();
        return program(
                "mail",
                "gt.gob.oj.localstack.mail.MailServer",
                List.of(ports.smtp(), ports.imap(), ports.mail()),
                settings.mailUrl(),
                Map.of(
                        "MAIL_SMTP_PORT", Integer.toString(ports.smtp()),
                        "MAIL_IMAP_PORT", Integer.toString(ports.imap()),
                        "MAIL_HTTP_PORT", Integer.toString(ports.mail()),
                        "MAIL_DIRECTORY", settings.data().resolve("mail").toString()));
    }

    public Service sampleApps(Keycloak keycloak) {
        var environment = new TreeMap<String, String>();
        environment.put("APPS_PORT", Integer.toString(settings.ports().apps()));
        environment.put("APPS_URL", settings.appsUrl());
        environment.put("OIDC_ISSUER", settings.issuer());
        environment.put("PORTAL_URL", settings.portalUrl());
        for (var app : List.of("cape", "consulta-distancia", "ojvirtual", "mediacion-virtual")) {
            environment.put(Keycloak.secretVariable(app), keycloak.clientSecret(app));
        }
        return program(
                "apps",
                "gt.gob.oj.localstack.sampleapps.SampleApps",
                List.of(settings.ports().apps()),
                settings.appsUrl(),
                environment);
    }

    private Service program(
            String name, String mainClass, List<Integer> ports, String address, Map<String, String> environment) {
        var module = settings.root().resolve("local-stack/target");
        return new Service(
                name,
                ports,
                List.of(
                        Path.of(Keycloak.javaHome(), "bin", "java").toString(),
                        "-Xmx96m",
                        "-cp",
                        module.resolve("classes") + ":" + module.resolve("lib") + "/*",
                        mainClass),
                environment,
                settings.root(),
                classes(module.resolve("classes")),
                () -> {},
                Readiness.http(address + "/health"),
                "TERM");
    }

    private static String classes(Path folder) {
        try (var files = Files.walk(folder)) {
            return Fingerprint.of(
                    new ArrayList<>(files.filter(Files::isRegularFile).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

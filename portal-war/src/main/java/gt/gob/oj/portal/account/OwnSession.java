package gt.gob.oj.portal.account;

import gt.gob.oj.portal.account.AccountClient.Device;
import gt.gob.oj.portal.account.AccountClient.Session;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A session of the person: its device, its start and its apps. */
public record OwnSession(String id, Place place, Instant started, Instant lastAccess, boolean current, List<App> apps) {
    public OwnSession {
        apps = List.copyOf(apps);
    }

    /** Unknown browsers and systems are empty. */
    public record Place(String browser, String system, String address) {}

    public record App(String id, String name) {}

    /** Returns the current session first, then the others by last access. */
    static List<OwnSession> of(List<Device> devices) {
        return devices.stream()
                .flatMap(device -> device.sessions().stream().map(session -> of(device, session)))
                .sorted(Comparator.comparing(OwnSession::current)
                        .thenComparing(OwnSession::lastAccess)
                        .reversed())
                .toList();
    }

    private static OwnSession of(Device device, Session session) {
        return new OwnSession(
                session.id(),
                new Place(
                        known(text(session.browser()).replaceFirst("/.*", "")),
                        known(text(device.os())),
                        text(session.ipAddress())),
                Instant.ofEpochSecond(session.started()),
                Instant.ofEpochSecond(session.lastAccess()),
                Boolean.TRUE.equals(session.current()),
                Objects.requireNonNullElse(session.clients(), List.<AccountClient.App>of()).stream()
                        .map(app -> new App(app.clientId(), app.name()))
                        .toList());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String known(String name) {
        return name.equals("Other") || name.equals("Unknown") ? "" : name;
    }

    @Override
    public String toString() {
        return "OwnSession[" + id + "]";
    }
}

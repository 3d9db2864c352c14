package gt.gob.oj.portal.account;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sign-in that lasts: on which device, since when and in which apps. Unknown browsers and systems are empty. */
public record OwnSession(
        String id,
        String browser,
        String system,
        String address,
        Instant started,
        Instant lastAccess,
        boolean current,
        List<App> apps) {
    public OwnSession {
        apps = List.copyOf(apps);
    }

    public record App(String id, String name) {}

    /** This one first, then by the last access. */
    static List<OwnSession> readAll(JsonArray devices) {
        return devices.getValuesAs(JsonObject.class).stream()
                .flatMap(device -> device.getJsonArray("sessions").getValuesAs(JsonObject.class).stream()
                        .map(session -> read(device, session)))
                .sorted(Comparator.comparing(OwnSession::current)
                        .thenComparing(OwnSession::lastAccess)
                        .reversed())
                .toList();
    }

    private static OwnSession read(JsonObject device, JsonObject session) {
        return new OwnSession(
                session.getString("id"),
                known(JsonText.of(session, "browser").replaceFirst("/.*", "")),
                known(JsonText.of(device, "os")),
                JsonText.of(session, "ipAddress"),
                Instant.ofEpochSecond(session.getJsonNumber("started").longValue()),
                Instant.ofEpochSecond(session.getJsonNumber("lastAccess").longValue()),
                session.getBoolean("current", false),
                apps(session.getJsonArray("clients")));
    }

    private static List<App> apps(@Nullable JsonArray clients) {
        return clients == null
                ? List.of()
                : clients.getValuesAs(JsonObject.class).stream()
                        .map(client -> new App(client.getString("clientId"), name(client)))
                        .toList();
    }

    static String name(JsonObject client) {
        return client.getString("clientName", client.getString("clientId"));
    }

    private static String known(String name) {
        return name.equals("Other") || name.equals("Unknown") ? "" : name;
    }

    @Override
    public String toString() {
        return "OwnSession[" + id + "]";
    }
}

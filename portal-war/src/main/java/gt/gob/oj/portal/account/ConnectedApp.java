package gt.gob.oj.portal.account;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An app that the person is signed in to, or may use because of a consent. */
public record ConnectedApp(
        String id,
        String name,
        @Nullable String address,
        boolean inUse,
        @Nullable Instant consentedAt,
        List<String> scopes) {
    public ConnectedApp {
        scopes = List.copyOf(scopes);
    }

    static List<ConnectedApp> readAll(JsonArray apps) {
        return apps.getValuesAs(JsonObject.class).stream()
                .map(ConnectedApp::read)
                .sorted(Comparator.comparing(ConnectedApp::name))
                .toList();
    }

    private static ConnectedApp read(JsonObject app) {
        @Nullable JsonObject consent = app.get("consent") instanceof JsonObject given ? given : null;
        return new ConnectedApp(
                app.getString("clientId"),
                OwnSession.name(app),
                JsonText.orNull(app, "effectiveUrl"),
                app.getBoolean("inUse", false),
                consent != null && consent.get("createdDate") instanceof JsonNumber at
                        ? Instant.ofEpochMilli(at.longValue())
                        : null,
                consent == null
                        ? List.of()
                        : consent.getJsonArray("grantedScopes").getValuesAs(JsonObject.class).stream()
                                .map(scope -> scope.getString("displayText", scope.getString("name", "")))
                                .toList());
    }
}

package gt.gob.oj.portal.account;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Everything that is held about the person, for the person. */
record OwnData(AccountApi account) {
    String asJson(Instant now) {
        JsonObject all = Json.createObjectBuilder()
                .add("generatedAt", now.toString())
                .add("profile", account.profile())
                .add("record", account.ownRecord().json())
                .add("credentials", array(account.credentials(), OwnData::json))
                .add("sessions", array(account.sessions(), OwnData::json))
                .add("applications", array(account.apps(), OwnData::json))
                .add("activity", array(account.activity(), OwnData::json))
                .build();
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(all);
        }
        return text.toString();
    }

    private static JsonObject json(Credential credential) {
        return Json.createObjectBuilder()
                .add("kind", credential.kind().key())
                .add(
                        "own",
                        array(
                                credential.own(),
                                own -> Json.createObjectBuilder()
                                        .add("label", own.label())
                                        .add("createdAt", text(own.createdAt()))
                                        .build()))
                .build();
    }

    private static JsonObject json(OwnSession session) {
        return Json.createObjectBuilder()
                .add("browser", session.browser())
                .add("system", session.system())
                .add("address", session.address())
                .add("started", session.started().toString())
                .add("lastAccess", session.lastAccess().toString())
                .add(
                        "applications",
                        Json.createArrayBuilder(session.apps().stream()
                                .map(OwnSession.App::name)
                                .toList()))
                .build();
    }

    private static JsonObject json(ConnectedApp app) {
        return Json.createObjectBuilder()
                .add("name", app.name())
                .add("inUse", app.inUse())
                .add("consentedAt", text(app.consentedAt()))
                .add("consentedTo", Json.createArrayBuilder(app.scopes()))
                .build();
    }

    private static JsonObject json(Activity activity) {
        return Json.createObjectBuilder()
                .add("at", activity.at().toString())
                .add("kind", activity.kind())
                .add("address", activity.address())
                .add("application", activity.app())
                .build();
    }

    private static <T> JsonArrayBuilder array(List<T> items, Function<T, JsonObject> json) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(json.apply(item)));
        return array;
    }

    private static String text(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }
}

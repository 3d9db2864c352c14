package gt.gob.oj.portal.catalogue;

import gt.gob.oj.portal.page.settings.Environment;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Groups and systems in the order of the home page. The ids are part of the message keys. */
record Catalogue(List<ServiceGroup> groups, List<OjSystem> systems) {
    Catalogue {
        groups = List.copyOf(groups);
        systems = List.copyOf(systems);
    }

    static Catalogue read(Environment environment) {
        InputStream file =
                Objects.requireNonNull(Catalogue.class.getResourceAsStream("catalogue.json"), "catalogue.json");
        try (JsonReader reader = Json.createReader(file)) {
            JsonObject catalogue = reader.readObject();
            List<OjSystem> systems = catalogue.getJsonArray("systems").getValuesAs(JsonObject.class).stream()
                    .map(entry -> system(entry, environment))
                    .toList();
            List<ServiceGroup> groups = catalogue.getJsonArray("groups").getValuesAs(JsonObject.class).stream()
                    .map(entry -> group(entry, systems))
                    .toList();
            return new Catalogue(groups, systems);
        }
    }

    Optional<ServiceGroup> group(String id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    Optional<OjSystem> system(String id) {
        return systems.stream().filter(system -> system.id().equals(id)).findFirst();
    }

    private static OjSystem system(JsonObject entry, Environment environment) {
        return new OjSystem(
                entry.getString("id"),
                environment.find(entry.getString("address")).orElse(""));
    }

    private static ServiceGroup group(JsonObject entry, List<OjSystem> all) {
        List<String> members = entry.getJsonArray("systems").getValuesAs(JsonString::getString);
        return new ServiceGroup(
                entry.getString("id"),
                all.stream().filter(system -> members.contains(system.id())).toList());
    }
}

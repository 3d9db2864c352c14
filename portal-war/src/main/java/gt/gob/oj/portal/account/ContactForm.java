package gt.gob.oj.portal.account;

import gt.gob.oj.portal.page.Fields;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Phone;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Spelling;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a person changes by themselves, as it was typed; the rules are those of the identity proof, but all may be empty. */
public record ContactForm(String phone, String address, String casillero, String language) {
    private static final Pattern CASILLERO = Pattern.compile("[\\p{Alnum}-]{1,20}");

    static ContactForm from(Fields fields) {
        return new ContactForm(
                typed(fields, "telefono"),
                typed(fields, "direccion"),
                typed(fields, "casillero"),
                typed(fields, "idioma"));
    }

    static ContactForm of(JsonObject profile) {
        return new ContactForm(
                displayed(attribute(profile, "phoneNumber")),
                attribute(profile, "address"),
                attribute(profile, "casillero"),
                attribute(profile, "locale"));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        check(problems, phone.isEmpty() || Phone.read(phone).isPresent(), "telefono");
        check(problems, address.isEmpty() || (address.length() >= 5 && address.length() <= 250), "direccion");
        check(problems, casillero.isEmpty() || CASILLERO.matcher(casillero).matches(), "casillero");
        check(problems, Stream.of(Language.values()).anyMatch(one -> one.code().equals(language)), "idioma");
        return problems;
    }

    /** The profile with these values in it; everything else goes back as it came. */
    JsonObject into(JsonObject profile) {
        JsonObject before =
                profile.containsKey("attributes") ? profile.getJsonObject("attributes") : JsonObject.EMPTY_JSON_OBJECT;
        JsonObjectBuilder attributes = Json.createObjectBuilder(before);
        put(
                attributes,
                "phoneNumber",
                phone.isEmpty() ? "" : Phone.read(phone).orElseThrow().e164());
        put(attributes, "address", address);
        put(attributes, "casillero", casillero);
        put(attributes, "locale", language);
        return Json.createObjectBuilder(profile).add("attributes", attributes).build();
    }

    private static void put(JsonObjectBuilder attributes, String name, String value) {
        attributes.add(
                name,
                value.isEmpty()
                        ? Json.createArrayBuilder()
                        : Json.createArrayBuilder().add(value));
    }

    private static String attribute(JsonObject profile, String name) {
        return profile.get("attributes") instanceof JsonObject attributes
                        && attributes.get(name) instanceof JsonArray values
                        && !values.isEmpty()
                        && values.getFirst() instanceof JsonString value
                ? value.getString()
                : "";
    }

    /** Numbers that came from elsewhere stay as they are until the person mends them. */
    private static String displayed(String phone) {
        return Phone.read(phone).map(Phone::display).orElse(phone);
    }

    private static void check(List<Problem> problems, boolean right, String field) {
        if (!right) {
            problems.add(Problem.of(field, "problem." + field));
        }
    }

    private static String typed(Fields fields, String field) {
        return Spelling.line(fields.text(field));
    }

    @Override
    public String toString() {
        return "ContactForm";
    }
}

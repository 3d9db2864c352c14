package gt.gob.oj.portal.assistance;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.page.Phone;
import gt.gob.oj.portal.signin.Person;
import gt.gob.oj.portal.signin.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.ws.rs.WebApplicationException;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.UUID;

/** Fills the form in for somebody who is signed in. Help is needed most in an outage: then the form is simply emptier. */
@ApplicationScoped
class OwnContact {
    private static final System.Logger LOG = System.getLogger("gt.gob.oj.portal");
    private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

    private final Person person;

    @Inject
    OwnContact(Person person) {
        this.person = person;
    }

    AssistanceForm form() {
        String token = UUID.randomUUID().toString();
        return person.signedIn().map(profile -> filled(token, profile)).orElseGet(() -> AssistanceForm.empty(token));
    }

    private AssistanceForm filled(String token, Profile profile) {
        try {
            return of(token, profile, read("/account?userProfileMetadata=false"), read("/account-activity/record"));
        } catch (OutOfService | WebApplicationException | JsonException unknown) {
            LOG.log(Level.INFO, "The form stays without telephone and age: {0}", unknown.getMessage());
            return of(token, profile, JsonObject.EMPTY_JSON_OBJECT, JsonObject.EMPTY_JSON_OBJECT);
        }
    }

    static AssistanceForm of(String token, Profile profile, JsonObject account, JsonObject record) {
        String email = account.getString("email", profile.email());
        return new AssistanceForm(
                token,
                RequestKind.QUESTION.key(),
                account.getString("firstName", profile.givenName()),
                text(record, "cui", profile.cui()),
                account.getString("lastName", profile.familyName()),
                "",
                age(text(record, "birthDate", "")),
                phone(account),
                email,
                email,
                "");
    }

    private JsonObject read(String path) {
        HttpResponse<String> answer = person.send(
                HttpRequest.newBuilder(person.realm(path)).header("Accept", "application/json"),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String phone(JsonObject account) {
        return account.get("attributes") instanceof JsonObject attributes
                        && attributes.get("phoneNumber") instanceof JsonArray values
                        && !values.isEmpty()
                        && values.getFirst() instanceof JsonString value
                ? Phone.read(value.getString()).map(Phone::display).orElse("")
                : "";
    }

    private static String age(String birthDate) {
        try {
            return Integer.toString(Period.between(LocalDate.parse(birthDate), LocalDate.now(GUATEMALA))
                    .getYears());
        } catch (DateTimeException unknown) {
            return "";
        }
    }

    private static String text(JsonObject json, String name, String otherwise) {
        return json.get(name) instanceof JsonString value ? value.getString() : otherwise;
    }
}

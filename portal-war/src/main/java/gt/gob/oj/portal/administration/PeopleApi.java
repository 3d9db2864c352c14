package gt.gob.oj.portal.administration;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The administration of people at the identity server, asked with the administrator's own token. */
@ApplicationScoped
class PeopleApi {
    /** How many people a search finds at most. */
    static final int MOST = 20;
    /** How many characters a search has at least. */
    static final int SHORTEST = 3;

    private final Person administrator;

    @Inject
    PeopleApi(Person administrator) {
        this.administrator = administrator;
    }

    List<PersonLine> find(String email) {
        return all(post("/people/search", Map.of("email", email)), PersonLine::read);
    }

    List<PersonLine> staff() {
        return readAll("/staff", PersonLine::read);
    }

    PersonDetail get(String id) {
        return read("/people/" + id, reader -> PersonDetail.read(reader.readObject()));
    }

    List<ActItem> requests() {
        return readAll("/requests", ActItem::read);
    }

    ActsPage acts(String before) {
        return read("/acts?before=" + before, reader -> ActsPage.read(reader.readObject()));
    }

    /** What became of it: the act's state, or the code of the refusal. */
    String act(String id, Map<String, String> form) {
        return write("/people/" + id + "/acts", form);
    }

    /** As {@link #act}. */
    String decide(String id, String decision, Map<String, String> form) {
        return write("/requests/" + id + "/" + decision, form);
    }

    private <T> List<T> readAll(String path, Function<JsonObject, T> reading) {
        return all(HttpRequest.newBuilder(address(path)), reading);
    }

    private <T> List<T> all(HttpRequest.Builder question, Function<JsonObject, T> reading) {
        return read(
                question,
                reader -> reader.readArray().getValuesAs(JsonObject.class).stream()
                        .map(reading)
                        .toList());
    }

    private <T> T read(String path, Function<JsonReader, T> reading) {
        return read(HttpRequest.newBuilder(address(path)), reading);
    }

    private <T> T read(HttpRequest.Builder question, Function<JsonReader, T> reading) {
        HttpResponse<String> answer = send(question);
        if (answer.statusCode() != 200) {
            throw new BadRequestException();
        }
        return parse(answer, reading);
    }

    private String write(String path, Map<String, String> form) {
        HttpResponse<String> answer = send(post(path, form));
        return parse(answer, reader -> {
            JsonObject body = reader.readObject();
            return body.getString(answer.statusCode() == 200 ? "state" : "code", "");
        });
    }

    private HttpRequest.Builder post(String path, Map<String, String> form) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))));
    }

    private URI address(String path) {
        return administrator.realm("/staff-administration" + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T> T parse(HttpResponse<String> answer, Function<JsonReader, T> reading) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reading.apply(reader);
        } catch (JsonException | NullPointerException | ClassCastException | DateTimeException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder question) {
        HttpResponse<String> answer = administrator.send(question, HttpResponse.BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case 200, 400, 409, 422 -> answer;
            case 403 -> throw new ForbiddenException();
            case 404 -> throw new NotFoundException();
            default -> throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
        };
    }
}

package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The review API of the identity server, asked with the reviewer's own token. */
@ApplicationScoped
class ReviewApi {
    private final Person reviewer;

    @Inject
    ReviewApi(Person reviewer) {
        this.reviewer = reviewer;
    }

    RequestPage pending(@Nullable String after) {
        String cursor = after == null ? "" : "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
        return read(HttpRequest.newBuilder(requests("?status=pending" + cursor)), RequestPage::read)
                .orElseThrow(() -> new OutOfService(OutOfService.Part.IDENTITY, "no review API"));
    }

    /** Takes the case, or keeps it for another while. */
    RequestDetail detail(String id) {
        return read(
                        HttpRequest.newBuilder(requests("/" + id + "/assignment"))
                                .POST(HttpRequest.BodyPublishers.noBody()),
                        RequestDetail::read)
                .orElseThrow(NotFoundException::new);
    }

    /** The bytes as they come; the caller closes them. */
    HttpResponse<InputStream> evidence(String id, String piece, @Nullable String range) {
        HttpRequest.Builder question = HttpRequest.newBuilder(requests("/" + id + "/evidence/" + piece));
        Optional.ofNullable(range).ifPresent(bytes -> question.header("Range", bytes));
        return reviewer.send(question, HttpResponse.BodyHandlers.ofInputStream());
    }

    DecisionAnswer decide(String id, Decision decision) {
        HttpResponse<String> answer = reviewer.send(
                HttpRequest.newBuilder(requests("/" + id + "/decision"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                decision.toJson().toString())),
                HttpResponse.BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case 200 -> DecisionAnswer.TAKEN;
            case 409 -> DecisionAnswer.ALREADY_DECIDED;
            case 422 -> DecisionAnswer.REASON_REQUIRED;
            case 403 -> DecisionAnswer.OWN_REQUEST;
            case 404 -> throw new NotFoundException();
            default -> throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
        };
    }

    private <T> Optional<T> read(HttpRequest.Builder question, Function<JsonObject, T> reading) {
        HttpResponse<String> answer = reviewer.send(question, HttpResponse.BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(parse(answer.body(), reading));
            case 403 -> throw new ForbiddenException();
            case 400, 404, 409, 429 -> Optional.empty();
            default -> throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
        };
    }

    private static <T> T parse(String body, Function<JsonObject, T> reading) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reading.apply(reader.readObject());
        } catch (JsonException | NullPointerException | ClassCastException | DateTimeException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    private URI requests(String path) {
        return reviewer.realm("/identity-proof/requests" + path);
    }
}

package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The review API of the identity server, asked with the reviewer's own token. Who is no reviewer gets a {@link
 * ForbiddenException}, a request that is not there a {@link NotFoundException}, one that is damaged an {@link
 * UnreadableCase}; an outage is an {@link OutOfService}.
 */
@ApplicationScoped
class ReviewApi {
    private final Person reviewer;

    @Inject
    ReviewApi(Person reviewer) {
        this.reviewer = reviewer;
    }

    RequestPage queue(QueueFilter filter) {
        return read(call("POST", "/search", filter.question()), RequestPage::read)
                .orElseThrow(() -> new OutOfService(OutOfService.Part.IDENTITY, "no review API"));
    }

    /** The request, empty when it is not with the caller. */
    Optional<RequestDetail> detail(String id) {
        return read(call("GET", "/" + id, null), RequestDetail::read);
    }

    /** The decided request, empty when it is not decided or was judged by others only. */
    Optional<RequestDetail> record(String id) {
        return read(call("GET", "/" + id + "/record", null), RequestDetail::read);
    }

    DeskAnswer next() {
        return send("POST", reviewer.realm("/identity-proof/next"), null);
    }

    DeskAnswer take(String id) {
        return call("POST", "/" + id + "/assignment", null);
    }

    /** The caller is still at it. */
    DeskAnswer keep(String id) {
        return call("PUT", "/" + id + "/assignment", null);
    }

    DeskAnswer giveBack(String id) {
        return call("DELETE", "/" + id + "/assignment", null);
    }

    DeskAnswer decide(String id, JsonObject decision) {
        return call("POST", "/" + id + "/decision", decision);
    }

    DeskAnswer note(String id, String text) {
        return call(
                "POST",
                "/" + id + "/notes",
                Json.createObjectBuilder().add("text", text).build());
    }

    DeskAnswer transcribe(String id, String text) {
        return call(
                "PUT",
                "/" + id + "/transcript",
                Json.createObjectBuilder().add("text", text).build());
    }

    /**
     * The bytes as they come; the caller closes them.
     *
     * @param decided of the record of a decided request
     */
    HttpResponse<InputStream> evidence(
            String id, boolean decided, String piece, @Nullable Integer attempt, @Nullable String range) {
        String which = attempt == null ? "" : "?attempt=" + attempt;
        String path = "/" + id + (decided ? "/record" : "") + "/evidence/" + piece + which;
        HttpRequest.Builder question = HttpRequest.newBuilder(requests(path));
        Optional.ofNullable(range).ifPresent(bytes -> question.header("Range", bytes));
        return reviewer.send(question, HttpResponse.BodyHandlers.ofInputStream());
    }

    private DeskAnswer call(String method, String path, @Nullable JsonObject body) {
        return send(method, requests(path), body);
    }

    private DeskAnswer send(String method, URI address, @Nullable JsonObject body) {
        HttpRequest.Builder question = HttpRequest.newBuilder(address);
        if (body == null) {
            question.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            question.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(body.toString()));
        }
        HttpResponse<String> answer = reviewer.send(question, HttpResponse.BodyHandlers.ofString());
        DeskAnswer told = new DeskAnswer(answer.statusCode(), parse(answer.body()));
        if (told.status() == 404) {
            throw new NotFoundException();
        }
        if (told.status() == 403 && told.code().equals("forbidden")) {
            throw new ForbiddenException();
        }
        return told;
    }

    private static <T> Optional<T> read(DeskAnswer answer, Function<JsonObject, T> reading) {
        if (answer.code().equals("unreadable")) {
            throw new UnreadableCase(JsonParts.text(answer.body(), "receiptCode"));
        }
        if (!answer.done()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(answer.body()));
        } catch (NullPointerException | ClassCastException | DateTimeException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    private static JsonObject parse(String body) {
        if (body.isBlank()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    private URI requests(String path) {
        return reviewer.realm("/identity-proof/requests" + path);
    }
}

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
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.util.function.Function;

/** The desk of CAPE at the identity server, asked with the administrator's own token. */
@ApplicationScoped
class CapeCasesApi {
    private final Person administrator;

    @Inject
    CapeCasesApi(Person administrator) {
        this.administrator = administrator;
    }

    CapeCasePage page(String status, String kind, String after) {
        return read("/cases?status=" + status + "&kind=" + kind + "&after=" + after, CapeCasePage::read);
    }

    CapeCaseDetail get(String id) {
        return read("/cases/" + id, CapeCaseDetail::read);
    }

    CapeProgress progress() {
        return read("/progress", CapeProgress::read);
    }

    /** Whether it could be done; not where somebody decided meanwhile, or there is nothing to confirm. */
    boolean act(String id, String action, String reason) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(administrator.realm("/cape-desk/cases/" + id + "/" + action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("reason=" + reason)));
        return answer.statusCode() == 204;
    }

    private <T> T read(String path, Function<JsonObject, T> reading) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(administrator.realm("/cape-desk" + path)));
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reading.apply(reader.readObject());
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | DateTimeException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder question) {
        HttpResponse<String> answer = administrator.send(question, HttpResponse.BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case 200, 204, 409 -> answer;
            case 400 -> throw new BadRequestException();
            case 403 -> throw new ForbiddenException();
            case 404 -> throw new NotFoundException();
            default -> throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
        };
    }
}

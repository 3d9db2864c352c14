package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The person's own request at the identity server. */
@ApplicationScoped
class OwnProofApi {
    private static final String MINE = "/identity-proof/mine";

    private final Person person;

    @Inject
    OwnProofApi(Person person) {
        this.person = person;
    }

    OwnProof read() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(person.realm(MINE)));
        return switch (answer.statusCode()) {
            case 200 -> OwnProof.read(json(answer));
            case 409 -> OwnProof.unreadable(new Answer(json(answer)).text("receiptCode"));
            default -> throw outage(answer);
        };
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    /** False when there was nothing (any more) to take back. */
    boolean withdraw() {
        return move("/withdrawal");
    }

    /** False when nothing is approved (any more). */
    boolean reopen() {
        return move("/reopening");
    }

    private boolean move(String step) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(person.realm(MINE + step)).POST(HttpRequest.BodyPublishers.noBody()));
        return switch (answer.statusCode()) {
            case 204 -> true;
            case 409 -> false;
            default -> throw outage(answer);
        };
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return person.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static OutOfService outage(HttpResponse<String> answer) {
        return new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
    }
}

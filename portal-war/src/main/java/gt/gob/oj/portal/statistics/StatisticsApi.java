package gt.gob.oj.portal.statistics;

import gt.gob.oj.portal.page.OutOfService;
import gt.gob.oj.portal.signin.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.ws.rs.ForbiddenException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;

/** The figures of the identity server, asked with the supervisor's own token. */
@ApplicationScoped
class StatisticsApi {
    private final Person supervisor;

    @Inject
    StatisticsApi(Person supervisor) {
        this.supervisor = supervisor;
    }

    Figures of(PeriodForm period) {
        HttpResponse<String> answer = supervisor.send(
                HttpRequest.newBuilder(
                        supervisor.realm("/identity-proof/statistics?from=" + period.from() + "&to=" + period.to())),
                HttpResponse.BodyHandlers.ofString());
        return switch (answer.statusCode()) {
            case 200 -> read(answer.body());
            case 403 -> throw new ForbiddenException();
            default -> throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
        };
    }

    private static Figures read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return Figures.read(reader.readObject());
        } catch (JsonException
                | NullPointerException
                | ClassCastException
                | ArithmeticException
                | DateTimeException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }
}

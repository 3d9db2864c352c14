package gt.gob.oj.portal.audit;

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
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;

/** The audit API of the identity server, asked with the auditor's own token. */
@ApplicationScoped
class AuditApi {
    private final Person auditor;

    @Inject
    AuditApi(Person auditor) {
        this.auditor = auditor;
    }

    /** @param side empty, or {@code before=n} or {@code after=n} */
    AuditPage lines(AuditFilter filter, String side) {
        return read("/lines?" + filter.question() + side, AuditPage::read);
    }

    List<StaffMember> staff() {
        return read("/staff", StaffMember::read);
    }

    Verification verify() {
        return read("/verification", Verification::read);
    }

    /** All lines that fit as CSV; the caller closes it. */
    InputStream export(AuditFilter filter) {
        return ask("/lines.csv?" + filter.question());
    }

    private <T> T read(String path, Function<JsonObject, T> reading) {
        try (JsonReader reader = Json.createReader(ask(path))) {
            return reading.apply(reader.readObject());
        } catch (JsonException | NullPointerException | ClassCastException | DateTimeException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    private InputStream ask(String path) {
        HttpResponse<InputStream> answer = auditor.send(
                HttpRequest.newBuilder(auditor.realm("/identity-audit" + path)),
                HttpResponse.BodyHandlers.ofInputStream());
        return switch (answer.statusCode()) {
            case 200 -> answer.body();
            case 400 -> throw new BadRequestException();
            case 403 -> throw new ForbiddenException();
            default -> throw new OutOfService(OutOfService.Part.IDENTITY, "status " + answer.statusCode());
        };
    }
}

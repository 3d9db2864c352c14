package gt.gob.oj.journeys.identityproof;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.ApiOperation;
import gt.gob.oj.journeys.fixture.Drafts;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.ReviewCases;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.EvidenceUpload;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainCapture;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import gt.gob.oj.journeys.kit.http.ReviewApi.Client;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Calls every operation of docs/identity-capture.openapi.yaml as every kind of caller. */
@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class CaptureAccessTest {

    private static final int LENGTH = 1000;
    private static final byte[] JPEG = {
        (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1
    };

    @Test
    void each_operation_answers_only_the_callers_that_its_description_names(RunningStack stack) throws Exception {
        String owner = Drafts.create(stack);
        EvidenceUpload upload = PlainCapture.signIn(stack, owner);
        List<String> wrong = new ArrayList<>();
        try (ReviewApi api = new ReviewApi(stack)) {
            Map<CaptureCaller, String> tokens = tokens(stack, api, owner, upload);
            for (ApiOperation operation : ApiOperation.describedIn("identity-capture")) {
                String id = "";
                for (CaptureCaller caller : CaptureCaller.values()) {
                    // Callers who may not touch the upload share one, because a person may not begin a hundred a day.
                    if (id.isEmpty() || CaptureCaller.OWN.contains(caller)) {
                        upload.startOver("front");
                        id = upload.begin("front", LENGTH).upload();
                    }
                    PlainBrowser.Response answer = call(stack, operation, tokens.get(caller), id);
                    if (!expected(operation, caller, answer) || isHarmed(upload, operation, caller)) {
                        wrong.add(operation + " by " + caller + ": " + answer.status() + " " + answer.body());
                    }
                }
                // Ending the link also ends the upload token of its phone.
                tokens.put(CaptureCaller.PHONE, phone(stack, api, upload));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean expected(ApiOperation operation, CaptureCaller caller, PlainBrowser.Response answer) {
        if (operation.access().equals("link")) {
            return answer.status() == 200 && !answer.body().contains("data-token");
        }
        boolean given = switch (operation.access()) {
            case "upload" -> CaptureCaller.UPLOADING.contains(caller);
            case "sign-in" -> caller == CaptureCaller.UPLOADER || caller == CaptureCaller.OTHER_UPLOADER;
            default -> throw new AssertionError(operation + " is for " + operation.access() + ", an unknown access");
        };
        if (!given) {
            return answer.status() == 401 && answer.body().contains("\"unauthenticated\"");
        }
        if (caller == CaptureCaller.OTHER_UPLOADER && operation.path().contains("{upload}")) {
            return answer.status() == 409 && answer.body().contains("\"not-open\"");
        }
        return answer.status() < 300 || answer.body().matches("(?s).*\"(incomplete|other-number)\".*");
    }

    /** Checks that only the owner's own upload tokens change what the owner has sent. */
    private static boolean isHarmed(EvidenceUpload owner, ApiOperation operation, CaptureCaller caller)
            throws IOException {
        if (CaptureCaller.OWN.contains(caller)) {
            return false;
        }
        EvidenceUpload.Answer piece = owner.progress("front");
        boolean untouched = piece.taken() && piece.state().equals("open") && piece.received() == 0;
        return operation.access().equals("upload") && !untouched;
    }

    private static PlainBrowser.Response call(RunningStack stack, ApiOperation operation, String token, String upload) {
        String path = operation
                .path()
                .replace("{piece}", "front")
                .replace("{upload}", upload)
                .replace("{code}", "AAAAA-BBBBB");
        boolean chunk = path.endsWith(upload);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(stack.realm() + path + (chunk ? "?offset=0" : "")))
                .method(
                        operation.method().toUpperCase(Locale.ROOT),
                        chunk ? BodyPublishers.ofByteArray(JPEG) : BodyPublishers.ofString(body(operation)))
                .header("Content-Type", chunk ? "application/octet-stream" : "application/json");
        if (chunk) {
            request.header("Content-Digest", EvidenceUpload.contentDigest(JPEG));
        }
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return new PlainBrowser().send(request);
    }

    private static String body(ApiOperation operation) {
        return switch (operation.toString()) {
            case "post /identity-upload/{piece}" -> "{\"length\":" + LENGTH + "}";
            case "post /identity-upload/{piece}/{upload}/finish" -> "{\"sha256\":\"" + "0".repeat(64) + "\"}";
            case "put /identity-challenge" -> "{\"number\":\"0000\",\"shown\":[]}";
            default -> "";
        };
    }

    /** One person per caller: Keycloak treats simultaneous sign-ins of one person as an attack. */
    private static Map<CaptureCaller, String> tokens(
            RunningStack stack, ReviewApi api, String owner, EvidenceUpload upload) throws SQLException {
        Map<CaptureCaller, String> tokens = new EnumMap<>(CaptureCaller.class);
        String shortLived = api.token(Client.SHORT_LIVED, LocalCitizens.create(stack));
        tokens.put(CaptureCaller.NOBODY, "");
        tokens.put(CaptureCaller.GARBAGE, "hola");
        tokens.put(CaptureCaller.UNSIGNED, "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.");
        tokens.put(CaptureCaller.OTHER_REALM, stack.admin().accessToken());
        tokens.put(CaptureCaller.OTHER_AUDIENCE, api.token(Client.OTHER_AUDIENCE, LocalCitizens.create(stack)));
        tokens.put(CaptureCaller.OWNER, api.token(Client.DESK, owner));
        tokens.put(CaptureCaller.OTHER_CITIZEN, api.token(Client.DESK, LocalCitizens.create(stack)));
        tokens.put(CaptureCaller.ADMINISTRATOR, staff(stack, api, "portal-administrator"));
        tokens.put(CaptureCaller.AUDITOR, staff(stack, api, "auditor"));
        tokens.put(CaptureCaller.SUPERVISOR, staff(stack, api, "identity-supervisor"));
        tokens.put(CaptureCaller.REVIEWER_WITHOUT_CASE, staff(stack, api, "identity-reviewer"));
        String reviewer = LocalCitizens.staff(stack, "identity-reviewer");
        ReviewCases.create(stack, LocalCitizens.create(stack), reviewer);
        tokens.put(CaptureCaller.REVIEWER_WITH_CASE, api.staffToken(reviewer));
        tokens.put(
                CaptureCaller.OTHER_UPLOADER,
                PlainCapture.signIn(stack, Drafts.create(stack)).token());
        tokens.put(CaptureCaller.UPLOADER, upload.token());
        tokens.put(CaptureCaller.PHONE, phone(stack, api, upload));
        tokens.put(CaptureCaller.SIGNED_OUT, signedOut(stack));
        Awaitility.await("the token's second")
                .atMost(Duration.ofSeconds(10))
                .until(() -> api.call("GET", "/mine", shortLived, "").status() == 401);
        tokens.put(CaptureCaller.EXPIRED, shortLived);
        return tokens;
    }

    private static String staff(RunningStack stack, ReviewApi api, String role) throws SQLException {
        return api.staffToken(LocalCitizens.staff(stack, role));
    }

    private static String phone(RunningStack stack, ReviewApi api, EvidenceUpload upload) {
        String link = api.callAt("/identity-hand-off", "POST", upload.token(), "{}")
                .body()
                .get("url")
                .getAsString();
        assertThat(link).startsWith(stack.realm());
        return PlainCapture.open(link).token();
    }

    private static String signedOut(RunningStack stack) throws SQLException {
        String email = Drafts.create(stack);
        String token = PlainCapture.signIn(stack, email).token();
        RealmAdministration realm = RealmAdministration.of(stack);
        realm.write("POST", realm.user(email) + "/logout", "");
        return token;
    }
}

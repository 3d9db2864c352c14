package gt.gob.oj.journeys.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.RawRequest;
import gt.gob.oj.journeys.kit.http.ReviewApi;
import gt.gob.oj.journeys.kit.http.ReviewApi.Client;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Headers and addresses that no browser sends: neither server takes them for a fault of its own. */
@ResourceLock(RunningStack.STACK_TRACES)
@Journey
class HostileHeadersTest {

    private static final String ID = "11111111-2222-4333-8444-555555555555";

    private static final List<String> HEADERS = List.of(
            "Content-Type:",
            "Content-Type: ;",
            "Content-Type: text",
            "Content-Type: */*",
            "Content-Type: text/plain; charset=",
            "Content-Type: text/plain; charset=no-such",
            "Content-Type: multipart/form-data",
            "Content-Type: \u00ff/\u00fe",
            "Content-Type: text/plain\r\nContent-Type: text/html",
            "Accept:",
            "Accept: text",
            "Accept: ,,,",
            "Accept: */*;q=nine",
            "Accept: image/no-such",
            "Accept: \u00ff",
            "Accept-Language:",
            "Accept-Language: *;q=x",
            "Accept-Language: es;q=-1",
            "Accept-Language: zz_ZZ$%",
            "Accept-Language: " + "x".repeat(3_000),
            "Accept-Language: \u00ff\u00fe",
            "Accept-Encoding: ,;q",
            "Accept-Charset: no-such",
            "Cookie: =",
            "Cookie: ;;;=;",
            "Cookie: \"",
            "Cookie: sesion=%zz; formulario=%ff; lang=\u00ff",
            "Cookie: KC_RESTART=%zz; AUTH_SESSION_ID=; KEYCLOAK_IDENTITY=a.b.c; KEYCLOAK_SESSION=/",
            "Range: bytes=9-1",
            "Range: bytes=-",
            "Range: lines=1-2",
            "Range: bytes=99999999999999999999-",
            "If-Modified-Since: yesterday",
            "If-None-Match: \"",
            "Authorization:",
            "Authorization: Bearer",
            "Authorization: Bearer \u00ff",
            "Authorization: Basic %%%",
            "Authorization: Negotiate x",
            "DPoP: x",
            "X-Forwarded-For: nowhere",
            "X-Forwarded-Port: many",
            "Origin: ::",
            "Referer: ::",
            "Sec-Fetch-Site: \u00ff",
            "X-HTTP-Method-Override: TRACE",
            "Traceparent: x");

    private static final List<String> ENDINGS =
            List.of("?a=%zz", "?%", "?a=%ff", "?a=" + "x".repeat(3_000), "/%00", "/%ff", "/%2e%2e/", ";a=%zz", "//");

    private static final List<String> OF_PORTAL = List.of(
            "/",
            "/servicios",
            "/buscar",
            "/asistencia",
            "/privacidad",
            "/desarrolladores",
            "/salud/listo",
            "/ingresar",
            "/ingresar/respuesta",
            "/registrarse",
            "/salir",
            "/mi-identidad",
            "/mi-perfil/datos",
            "/revision",
            "/revision/" + ID + "/evidencia/video",
            "/mesa-de-ayuda/1",
            "/administracion/" + ID + "/accion");

    private static final List<String> OF_KEYCLOAK = List.of(
            "/identity-proof/mine",
            "/identity-proof/requests/" + ID,
            "/identity-proof/requests/" + ID + "/evidence/video",
            "/identity-proof/statistics",
            "/identity-audit/lines",
            "/identity-audit/lines.csv",
            "/identity-upload",
            "/identity-upload/video",
            "/identity-challenge",
            "/identity-hand-off/AAAAA-BBBBB",
            "/staff-administration/staff",
            "/cape-desk/cases",
            "/cape-link/x",
            "/first-password/x",
            "/account-activity",
            "/altcha/challenge",
            "/systems",
            "/status",
            "/registration/x/y",
            "/lost-form/registration",
            "/refused-body/too-large",
            "/.well-known/openid-configuration",
            "/protocol/openid-connect/auth?client_id=portal&response_type=code&scope=openid");

    @Test
    void no_header_or_address_causes_a_server_error_of_the_portal(RunningStack stack) throws IOException {
        List<String> faults = new ArrayList<>();
        long before = Files.size(stack.log("wildfly"));
        for (String path : OF_PORTAL) {
            faults.addAll(faults(stack.portal(), path, List.of()));
        }
        assertThat(faults).isEmpty();
        assertThat(since(stack, "wildfly", before)).doesNotContain("\tat ");
    }

    @Test
    void no_header_or_address_causes_a_server_error_of_the_sign_in_server(RunningStack stack) throws Exception {
        List<String> faults = new ArrayList<>();
        long before = Files.size(stack.log("keycloak"));
        String realm = URI.create(stack.realm()).getPath();
        try (ReviewApi api = new ReviewApi(stack)) {
            String token = api.token(Client.DESK, LocalCitizens.create(stack));
            for (String path : OF_KEYCLOAK) {
                faults.addAll(faults(stack.keycloak(), realm + path, List.of()));
            }
            for (String path : List.of("/identity-proof/mine", "/account-activity", "/account/?x=1")) {
                faults.addAll(faults(stack.keycloak(), realm + path, List.of("Authorization: Bearer " + token)));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(since(stack, "keycloak", before)).doesNotContain("\tat ");
    }

    private static List<String> faults(String server, String path, List<String> always) {
        Stream<String> byHeader = HEADERS.stream()
                .filter(header -> always.isEmpty() || !header.startsWith("Authorization"))
                .flatMap(header -> methods(header)
                        .flatMap(method -> fault(
                                server,
                                method,
                                path,
                                Stream.concat(always.stream(), Stream.of(header))
                                        .toList())));
        Stream<String> byAddress = ENDINGS.stream().flatMap(ending -> fault(server, "GET", path + ending, always));
        return Stream.concat(byHeader, byAddress).toList();
    }

    /** The content type matters only for methods with a body. */
    private static Stream<String> methods(String header) {
        return header.startsWith("Content-Type") ? Stream.of("GET", "POST") : Stream.of("GET");
    }

    private static Stream<String> fault(String server, String method, String path, List<String> headers) {
        RawRequest.Answer answer = RawRequest.send(server, method, path, headers);
        boolean isFault = answer.status() == 0
                || answer.status() >= 500
                || answer.text().contains("\tat ")
                || answer.text().contains("Exception");
        return isFault
                ? Stream.of(method + " " + path + " "
                        + headers.stream().filter(h -> !h.contains("Bearer ey")).toList() + ": " + answer.status())
                : Stream.of();
    }

    private static String since(RunningStack stack, String server, long before) throws IOException {
        try (var log = Files.newInputStream(stack.log(server))) {
            log.skipNBytes(before);
            return new String(log.readAllBytes(), UTF_8);
        }
    }
}

package gt.gob.oj.journeys.security;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunOrder;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Journey(cape = Cape.NOT_ASKED)
@Order(RunOrder.LATE)
class AnonymousAccessTest {

    private static final String SOME_ID = "11111111-2222-4333-8444-555555555555";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mi-identidad",
                "/mi-identidad/",
                "/mi-identidad/verificar",
                "/mi-identidad/retirar",
                "/mi-identidad/corregir",
                "/mi-perfil",
                "/mi-perfil/datos",
                "/mi-perfil/seguridad",
                "/mi-perfil/sesiones",
                "/mi-perfil/aplicaciones",
                "/mi-perfil/actividad",
                "/mi-perfil/privacidad",
                "/mi-perfil/privacidad/descarga",
                "/revision",
                "/revision/",
                "/revision/" + SOME_ID,
                "/revision/" + SOME_ID + "/evidencia/front",
                "/revision/" + SOME_ID + "/evidencia/video",
                "/revision/" + SOME_ID + "/pieza/front",
                "/revision/estadisticas",
                "/revision/estadisticas/dias.csv",
                "/revision/estadisticas/estadisticas.xlsx",
                "/revision/auditoria",
                "/revision/auditoria/registro.csv",
                "/mesa-de-ayuda",
                "/mesa-de-ayuda/",
                "/mesa-de-ayuda/1",
                "/administracion",
                "/administracion/",
                "/administracion/" + SOME_ID,
                "/administracion/" + SOME_ID + "/accion",
                "/administracion/solicitudes",
                "/administracion/actos",
                "/administracion/buscador",
                "/administracion/cape",
                "/administracion/cape/avance",
                "/administracion/cape/avance/dias.csv",
                "/administracion/cape/" + SOME_ID
            })
    void a_protected_page_of_the_portal_redirects_to_the_sign_in(String path, RunningStack stack) {
        Response page = new PlainBrowser().get(stack.portal() + path);

        assertThat(page.address().toString()).startsWith(stack.realm() + "/");
        assertThat(page.body()).contains("kc-form-login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/servicios",
                "/servicios/oj-virtual",
                "/buscar",
                "/asistencia",
                "/desarrolladores",
                "/privacidad",
                "/terminos",
                "/accesibilidad",
                "/estado",
                "/salud/listo"
            })
    void a_public_page_of_the_portal_is_open(String path, RunningStack stack) {
        Response page = new PlainBrowser().get(stack.portal() + path);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.address().toString()).startsWith(stack.portal());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /identity-audit/lines",
        "GET, /identity-audit/lines.csv",
        "GET, /identity-audit/verification",
        "POST, /staff-administration/people/search",
        "GET, /staff-administration/staff",
        "GET, /staff-administration/people/" + SOME_ID,
        "POST, /staff-administration/people/" + SOME_ID + "/acts",
        "GET, /staff-administration/acts",
        "GET, /staff-administration/requests",
        "POST, /staff-administration/requests/" + SOME_ID + "/approve",
        "POST, /staff-administration/requests/" + SOME_ID + "/refuse",
        "POST, /staff-administration/requests/" + SOME_ID + "/withdraw",
        "GET, /cape-desk/progress",
        "GET, /cape-desk/cases",
        "GET, /cape-desk/cases/" + SOME_ID,
        "POST, /cape-desk/cases/" + SOME_ID + "/keep",
        "POST, /cape-desk/cases/" + SOME_ID + "/ask",
        "GET, /account-activity",
        "GET, /account-activity/record",
        "GET, /identity-upload/video",
        "GET, /identity-upload",
        "POST, /identity-upload/token",
        "POST, /identity-upload/video",
        "PUT, /identity-upload/video/" + SOME_ID + "?offset=0",
        "POST, /identity-upload/video/" + SOME_ID + "/finish",
        "DELETE, /identity-upload/front",
    })
    void an_endpoint_of_the_realm_refuses_a_missing_or_forged_token(String method, String path, RunningStack stack) {
        assertThat(answer(stack, method, path, "").status()).isEqualTo(401);
        assertThat(answer(stack, method, path, "Bearer hola").status()).isEqualTo(401);
        assertThat(answer(stack, method, path, "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.")
                        .status())
                .isEqualTo(401);
    }

    /** Visitors of an application learn the same from it. */
    @Test
    void the_connected_systems_and_their_levels_are_public(RunningStack stack) {
        Response systems = answer(stack, "GET", "/systems", "");

        assertThat(systems.status()).isEqualTo(200);
        assertThat(systems.body())
                .contains("{\"id\":\"ojvirtual\",\"level\":\"urn:oj:acr:identidad\"}")
                .contains("{\"id\":\"cape\",\"level\":\"urn:oj:acr:correo\"}")
                .doesNotContain("portal", "account");
    }

    @Test
    void the_status_is_public_and_contains_parts_and_states_only(RunningStack stack) {
        Response status = answer(stack, "GET", "/status", "");

        assertThat(status.status()).isEqualTo(200);
        assertThat(status.body()).matches("\\{\"parts\":\\[(\\{\"id\":\"[a-z-]+\",\"state\":\"[a-z]+\"},?){5}]}");
    }

    private static Response answer(RunningStack stack, String method, String path, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(stack.realm() + path));
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.method(method, HttpRequest.BodyPublishers.ofString("{\"outcome\":\"approve\"}"))
                    .header("Content-Type", method.equals("POST") ? "application/json" : "application/octet-stream");
        }
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return new PlainBrowser().send(request);
    }
}

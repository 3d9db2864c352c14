package gt.gob.oj.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountPagesTest {
    private static final List<OwnSession> SESSIONS = OwnSession.of(WireSample.read("""
                    [{"os": "Android", "osVersion": "14", "mobile": true, "sessions": [
                       {"id": "s1", "ipAddress": "10.0.0.1", "started": 1767268800, "lastAccess": 1767268860,
                        "browser": "Chrome/119.0", "clients": [{"clientId": "cape", "clientName": "CAPE"}]},
                       {"id": "s2", "ipAddress": "10.0.0.2", "started": 1767268800, "lastAccess": 1767268800,
                        "browser": "Unknown", "current": true, "clients": []}]},
                     {"os": "Other", "sessions": [
                       {"id": "s3", "ipAddress": "10.0.0.3", "started": 1, "lastAccess": 1, "browser": "Other"}]}]""", new TypeReference<>() {}));

    @Test
    void a_second_factor_is_suggested_to_a_person_without_one() {
        Page page = Page.of("account/overview")
                .with("name", "")
                .with("email", "ana@example.com")
                .with("own", record("none"));

        assertThat(Sample.everyWay(page.with("offer", true))).contains("Ahora no", "ana@example.com", "Sin registrar");
        assertThat(Sample.everyWay(page.with("offer", false))).doesNotContain("Ahora no");
        assertThat(Credential.hasSecondFactor(credentials("[]"))).isFalse();
        assertThat(Credential.hasSecondFactor(credentials("[{\"credential\": {\"id\": \"k\"}}]")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "approved, Verificada, Identidad aprobada",
        "in_review, Solicitud en revisión, Correo electrónico confirmado",
        "none, Sin verificar, Correo electrónico confirmado"
    })
    void the_overview_shows_state_and_level_of_the_record_and_not_of_the_sign_in(
            String status, String state, String level) {
        Page page = Page.of("account/overview")
                .with("name", "Ana")
                .with("email", "ana@example.com")
                .with("own", record(status))
                .with("offer", false);

        assertThat(Sample.signedIn(page, Language.SPANISH)).contains(state, level);
    }

    @ParameterizedTest
    @CsvSource({
        "approved, fueron aprobados",
        "pending, está en revisión",
        "rejected, al verificar su identidad",
        "none, al verificar su identidad"
    })
    void identity_data_are_shown_with_a_link_to_correct_them(String status, String text) {
        Page page = data("""
                {"cui": "1234567890101", "birthDate": "1990-03-27", "identityProofs": [{"status": "%s"}]}""".formatted(status));

        assertThat(Sample.signedIn(page, Language.SPANISH)).contains("1234 56789 0101", "27 de marzo de 1990", text);
        Sample.everyWay(data("{\"identityProofs\": []}"));
    }

    @Test
    void the_password_and_every_factor_show_their_date_and_actions() {
        Page page = Page.of("account/security").with("email", "ana@example.com");
        List<Credential> factors =
                credentials("[{\"credential\": {\"id\": \"k1\", \"userLabel\": \"<b>Mi teléfono\"}}]").stream()
                        .filter(one -> one.kind() != Credential.Kind.PASSWORD)
                        .toList();

        assertThat(Sample.everyWay(page.with("factors", factors)))
                .contains(
                        "&lt;b&gt;Mi teléfono",
                        "/mi-perfil/seguridad/quitar/k1",
                        "/mi-perfil/seguridad/agregar/passkey");
        assertThat(Sample.everyWay(page.with("factors", List.of()))).contains("no hay segundos factores");
    }

    @Test
    void sessions_are_described_in_words_and_the_current_one_comes_first() {
        assertThat(SESSIONS).extracting(OwnSession::id).containsExactly("s2", "s1", "s3");
        assertThat(Sample.signedIn(Page.of("account/sessions").with("sessions", SESSIONS), Language.SPANISH))
                .contains("Chrome en Android", "Dispositivo desconocido", "Esta sesión", "10.0.0.1", "CAPE");
        Sample.everyWay(Page.of("account/sessions").with("sessions", SESSIONS).with("result", "ended"));
    }

    @Test
    void an_app_shows_its_last_access_and_a_consent_that_can_be_withdrawn() {
        List<ConnectedApp> apps = ConnectedApp.of(WireSample.read("""
                        [{"clientId": "cape", "clientName": "CAPE", "inUse": true, "effectiveUrl": "https://cape.example/"},
                         {"clientId": "other", "consent": {"createdDate": 1767268800000,
                            "grantedScopes": [{"name": "cui", "displayText": "CUI"}]}}]""", new TypeReference<>() {}));
        Page page = Page.of("account/applications")
                .with("apps", apps)
                .with("lastAccess", ApplicationsResource.lastAccess(SESSIONS));

        assertThat(Sample.everyWay(page)).contains("https://cape.example/", "value=\"other\"", "1 de enero de 2026");
    }

    @Test
    void the_activity_shows_event_time_and_place() {
        List<Activity> items = List.of(
                WireSample.read("""
                        {"at": "2026-01-01T12:00:00Z", "kind": "sign-in-failed", "address": "10.0.0.9", "app": "Portal"}""", Activity.class),
                WireSample.read("""
                        {"at": "2026-01-01T12:00:00Z", "kind": "sign-in", "session": "s1"}""", Activity.class),
                WireSample.read("""
                        {"at": "2026-01-01T12:00:00Z", "kind": "never-heard-of"}""", Activity.class));
        Page page = Page.of("account/activity").with("items", items).with("devices", Map.of("s1", SESSIONS.get(1)));

        assertThat(Sample.everyWay(page))
                .contains("Intento de ingreso fallido", "10.0.0.9", "Chrome en Android", "Otro movimiento");
    }

    @Test
    void the_privacy_page_says_what_is_erased() {
        assertThat(Sample.everyWay(Page.of("account/privacy"))).contains("90 días", "/mi-perfil/privacidad/descarga");
    }

    private static Page data(String ownRecord) {
        return Page.of("account/data")
                .with("givenName", "Ana")
                .with("familyName", "")
                .with("email", "ana@example.com")
                .with("own", WireSample.read(ownRecord, OwnRecord.class))
                .with("form", new ContactForm("", "", "", ""))
                .with("problems", new ContactForm("1", "x", "!", "").problems());
    }

    private static List<Credential> credentials(String passkeys) {
        return Credential.of(WireSample.read("""
                        [{"type": "webauthn-passwordless", "createAction": "webauthn-register-passwordless",
                          "removeable": true, "userCredentialMetadatas": %s},
                         {"type": "something-new", "userCredentialMetadatas": []},
                         {"type": "password", "updateAction": "UPDATE_PASSWORD", "userCredentialMetadatas": [
                           {"credential": {"id": "p", "createdDate": 1767268800000}}]}]""".formatted(passkeys), new TypeReference<>() {}));
    }

    private static OwnRecord record(String status) {
        return WireSample.read("{\"identityProofs\": [{\"status\": \"" + status + "\"}]}", OwnRecord.class);
    }
}

package gt.gob.oj.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.fixture.InParallel;
import gt.gob.oj.journeys.fixture.LocalCitizens;
import gt.gob.oj.journeys.fixture.RealmDatabase;
import gt.gob.oj.journeys.kit.Cape;
import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.people.LocalPerson;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One person changes their data in several tabs at once. */
@Journey(cape = Cape.NOT_ASKED)
class ContactDataRaceTest {

    private static final int TABS = 8;
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]+)\"");

    @Test
    void concurrent_changes_of_contact_data_succeed_and_never_mix(RunningStack stack) throws Exception {
        String email = LocalCitizens.create(stack);
        PlainBrowser browser = new PlainBrowser();
        URI signIn = browser.get(stack.portal() + "/ingresar").actionOf("kc-form-login");
        browser.post(signIn, Map.of("username", email, "password", LocalPerson.PASSWORD));
        String address = stack.portal() + "/mi-perfil/datos";
        Matcher token = TOKEN.matcher(browser.get(address).body());
        assertThat(token.find()).isTrue();

        List<Response> answers =
                InParallel.all(TABS, tab -> browser.copy().postOnce(URI.create(address), form(token.group(1), tab)));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.headers().get("location")).contains("/mi-perfil/datos?resultado=success");
        });
        assertThat(values(stack, email, "phoneNumber")).isOne();
        assertThat(values(stack, email, "address")).isOne();
        assertThat(values(stack, email, "casillero")).isOne();
        Response page = browser.get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(tabs(page.body())).hasSize(1);
    }

    private static Map<String, String> form(String token, int tab) {
        return Map.of(
                "form-token", token,
                "telefono", "5000000" + tab,
                "direccion", "Zona " + tab + ", Guatemala",
                "casillero", "CAS-" + tab,
                "idioma", "es");
    }

    /** Returns which tab wrote the displayed phone, address and casillero. */
    private static List<String> tabs(String page) {
        return Pattern.compile("5000 ?000([0-9])|Zona ([0-9]), Guatemala|CAS-([0-9])")
                .matcher(page)
                .results()
                .map(shown -> shown.group().replaceAll("^Zona |, Guatemala$|^CAS-|^5000 ?000", ""))
                .distinct()
                .toList();
    }

    private static int values(RunningStack stack, String email, String attribute) throws SQLException {
        return RealmDatabase.count(
                stack,
                "select count(*) from user_attribute a join user_entity u on u.id = a.user_id where a.name = '"
                        + attribute + "' and u.email = ?",
                email);
    }
}

package gt.gob.oj.journeys.cape;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.journeys.kit.Journey;
import gt.gob.oj.journeys.kit.RunningStack;
import gt.gob.oj.journeys.kit.http.PlainBrowser.Response;
import gt.gob.oj.journeys.kit.http.RealmAdministration;
import gt.gob.oj.journeys.kit.server.LegacyServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What an administrator sees when saving the settings of CAPE in the console. */
@Journey
@Isolated("points the realm at another CAPE")
class CapeSettingsTest {

    @Test
    void settings_are_tried_when_saved_and_each_fault_is_named(RunningStack stack) throws IOException, SQLException {
        RealmAdministration realm = RealmAdministration.of(stack);
        String before = realm.cape();
        try (LegacyServer cape = LegacyServer.start()) {
            assertRefused(realm, cape, Map.of("table", "usuarios"), "no existe la tabla «usuarios»");
            assertRefused(realm, cape, Map.of("cui-column", "dpi"), "no existe la columna «dpi»");
            assertRefused(realm, cape, Map.of("password", "another"), "no aceptó el usuario o la contraseña");
            assertRefused(realm, cape, Map.of("table", "usuario; drop table usuario"), "«Tabla» no es válido");
            assertRefused(
                    realm,
                    cape,
                    Map.of("jdbc-url", "jdbc:postgresql://localhost/x?socketFactory=com.example.Own"),
                    "no es válido");
            assertRefused(realm, cape, Map.of("jdbc-url", "jdbc:postgresql://localhost:1/x"), "No se pudo conectar");

            assertThat(realm.saveCape(cape.settings(), true).status()).isEqualTo(204);
            assertThat(realm.cape()).contains(": OK, 1 \\/ 0 CUI").doesNotContain("first-secret");
        } finally {
            realm.restoreCape(before);
        }
    }

    private static void assertRefused(
            RealmAdministration realm, LegacyServer cape, Map<String, String> other, String... told) {
        Map<String, String> settings = new HashMap<>(cape.settings());
        settings.putAll(other);
        Response answer = realm.saveCape(settings, true);
        assertThat(answer.status()).as(other.toString()).isEqualTo(400);
        assertThat(answer.body()).contains(told);
    }
}

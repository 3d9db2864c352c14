package gt.gob.oj.keycloak.cape.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacySchemaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table=usuario; drop table usuario|table",
                "table=a.b.c|table",
                "table=usuario\"|table",
                "table=usuario.|table",
                "email-column=lower(correo)|email-column",
                "email-column=-|email-column",
                "password-column=clave--|password-column",
                "cui-column=cui from usuario|cui-column",
                "active-column=activo = true or 1=1|active-column",
                "filter-column=tipo'|filter-column",
                "filter-column=tipo|filter-values",
            })
    void invalid_name_is_refused_and_its_setting_named(String settings, String setting) {
        assertThat(Schemas.reading(settings)).isEqualTo(new LegacySchema.Reading.Wrong(setting));
    }

    @ParameterizedTest
    @CsvSource({"usuario", "público.Año", "_x.y$1"})
    void names_are_kept_literally_and_quoted(String table) {
        assertThat(Schemas.read("table=" + escaped(table)).quotedTable())
                .isEqualTo("\"" + table.replace(".", "\".\"") + "\"");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 0x80 ? "" + (char) c : String.format("\\u%04x", c)));
        return escaped.toString();
    }
}

package gt.gob.oj.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Sample;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsPagesTest {
    private static final PeriodForm MARCH = new PeriodForm("2026-03-01", "2026-03-03");

    private static final Figures BUSY = figures("""
            {"from":"2026-03-01","to":"2026-03-03","waiting":2,
             "days":[{"day":"2026-03-01","received":4,"decided":0,"waiting":4},
                     {"day":"2026-03-02","received":0,"decided":1,"waiting":3},
                     {"day":"2026-03-03","received":0,"decided":1,"waiting":2}],
             "decisionTime":{"decisions":2,"median":5400,"p90":200000},
             "reasons":[{"code":"document-cut","count":3,"median":7500,"p90":172800},
                        {"code":"unheard-of","count":1,"median":null,"p90":null}],
             "reviewers":[{"id":"a","name":"=Ana \\"la\\" B","approve":1,"reject":0,"correct":1,
                           "median":1800,"p90":4000},
                          {"id":"b","name":null,"approve":0,"reject":1,"correct":0,"median":null,"p90":null}]}""");

    private static final Figures EMPTY = figures("""
            {"from":"2026-03-01","to":"2026-03-01","waiting":0,
             "days":[{"day":"2026-03-01","received":0,"decided":0,"waiting":0}],
             "decisionTime":{"decisions":0,"median":null,"p90":null},"reasons":[],"reviewers":[]}""");

    @Test
    void the_chart_has_a_name_a_description_and_a_table_of_its_numbers() {
        assertThat(html(BUSY))
                .contains("role=\"img\"", "<title id=", "<desc id=")
                .contains("points=\"0.00,0.00 50.00,25.00 100.00,50.00\"")
                .contains("90 min", "2 días", "3 de marzo de 2026", "2 horas", "30 min", "67 min")
                .contains("La imagen del DPI está cortada", "unheard-of", "=Ana &quot;la&quot; B", "Persona sin cuenta")
                .contains("/revision/estadisticas/estadisticas.xlsx?desde=2026-03-01&amp;hasta=2026-03-03");
    }

    @Test
    void shares_add_up_to_a_hundred_and_the_largest_remainders_are_rounded_up() {
        assertThat(Shares.of(List.of(1L, 1L, 1L))).containsExactly(34L, 33L, 33L);
        assertThat(Shares.of(List.of(995L, 3L, 1L, 1L))).containsExactly(100L, 0L, 0L, 0L);
        assertThat(Shares.of(List.of(2L, 3L, 1L))).containsExactly(33L, 50L, 17L);
        assertThat(Shares.of(List.of())).isEmpty();
        assertThat(html(BUSY)).contains("75 %", "25 %", "67 %", "33 %");
    }

    @Test
    void days_without_data_have_a_page() {
        assertThat(html(EMPTY)).contains("No hay datos en este período", "points=\"0.00,100.00 100.00,100.00\"");
        assertThat(Sample.everyWay(StatisticsResource.page(MARCH, List.of(), EMPTY)))
                .contains("Review statistics");
    }

    @Test
    void a_cell_of_a_file_is_never_a_formula() {
        List<Sheet> sheets = Sheet.of(BUSY, Language.SPANISH);

        assertThat(Csv.of(sheets.get(0)))
                .startsWith("\uFEFFDía,Recibidas,Resueltas,En espera\r\n2026-03-01,4,0,4\r\n")
                .endsWith("2026-03-03,0,1,2\r\n");
        assertThat(Csv.of(sheets.get(2))).contains("\"'=Ana \"\"la\"\" B\",1,0,1,2,0.5,1.1\r\n");
        assertThat(Csv.of(sheets.get(1))).contains("está cortada,3,2.1,48.0\r\n", "unheard-of,1,,\r\n");
    }

    @Test
    void the_workbook_has_a_sheet_for_each_table(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("statistics.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbooks.write(Sheet.of(BUSY, Language.ENGLISH), out);
        }

        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml");
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02,2026-03-01,hasta", "2025-01-01,2026-03-01,hasta", "ayer,2026-03-01,desde"})
    void an_invalid_period_is_reported_at_its_field(String from, String to, String field) {
        assertThat(PeriodForm.of(from, to).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.field()).isEqualTo(field));
    }

    private static String html(Figures figures) {
        return Sample.signedIn(StatisticsResource.page(MARCH, List.of(), figures), Language.SPANISH);
    }

    private static Figures figures(String json) {
        return WireSample.read(json, Figures.class);
    }
}

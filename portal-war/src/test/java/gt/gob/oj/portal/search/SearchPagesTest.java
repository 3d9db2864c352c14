package gt.gob.oj.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.page.Sample;
import gt.gob.oj.portal.page.form.Fields;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchPagesTest {
    private static final SearchEntry HIT = new SearchEntry("/asistencia", "Solicitar <i>", "Un formulario", "ayuda");

    @Test
    void hits_lead_to_their_pages() {
        String html =
                Sample.anonymous(SearchResource.page(Question.of("ayuda"), List.of(HIT), List.of()), Language.SPANISH);
        assertThat(html)
                .contains("1 resultado para «ayuda»", "href=\"/asistencia\"", "Solicitar &lt;i&gt;")
                .doesNotContain("Solicitar <i>");
    }

    @Test
    void a_question_without_hits_shows_what_is_nearest_and_the_ways_to_ask() {
        String html = Sample.anonymous(
                SearchResource.page(Question.of("alluda <b>"), List.of(), List.of(HIT)), Language.SPANISH);
        assertThat(html)
                .contains("Sin resultados para «alluda &lt;b&gt;»", "lo más parecido", "href=\"/asistencia\"")
                .doesNotContain("<b>");
    }

    @Test
    void a_question_far_from_everything_leads_to_the_services_and_the_assistance() {
        String html =
                Sample.anonymous(SearchResource.page(Question.of("xyzxyz"), List.of(), List.of()), Language.SPANISH);
        assertThat(html).contains("Pruebe con menos palabras", "href=\"/servicios\"", "SOLICITAR ASISTENCIA");
    }

    @Test
    void every_page_renders_in_every_language() {
        Sample.everyWay(SearchResource.page(Question.of(""), List.of(), List.of()));
        Sample.everyWay(SearchResource.page(Question.of("a"), List.of(HIT, HIT), List.of()));
        Sample.everyWay(SearchResource.page(Question.of("a"), List.of(), List.of(HIT)));
        Sample.everyWay(words(SynonymForm.EMPTY, List.of()));
    }

    @Test
    void administrators_see_synonyms_and_missed_words() {
        assertThat(Sample.signedIn(words(SynonymForm.EMPTY, List.of()), Language.SPANISH))
                .contains(
                        "cédula",
                        "documento",
                        "/administracion/buscador/7/quitar",
                        "zapatos",
                        "Búsquedas sin resultado");
    }

    @Test
    void a_mistake_keeps_what_was_typed() {
        SynonymForm form = new SynonymForm("es", "dos palabras", "");
        assertThat(Sample.signedIn(words(form, form.problems()), Language.SPANISH))
                .contains("value=\"dos palabras\"", "Escriba una sola palabra", "Escriba el significado");
    }

    @ParameterizedTest
    @CsvSource({"cédula, documento, ''", "'', documento, palabra", "dos palabras, x, palabra", "cédula, ?!, significado"
    })
    void a_synonym_is_one_word_with_a_meaning(String word, String meaning, String mistaken) {
        SynonymForm form = SynonymForm.from(
                new Fields(Map.of("idioma", List.of("es"), "palabra", List.of(word), "significado", List.of(meaning))));
        assertThat(form.problems())
                .extracting(Problem::field)
                .containsExactlyElementsOf(mistaken.isEmpty() ? List.of() : List.of(mistaken));
    }

    @Test
    void every_page_of_the_portal_has_texts_in_every_language() {
        PortalPages pages = new PortalPages();
        for (Language language : Language.values()) {
            assertThat(pages.entries(language))
                    .hasSize(13)
                    .allSatisfy(page -> assertThat(List.of(page.title(), page.summary(), page.words()))
                            .noneMatch(String::isBlank));
        }
    }

    private static Page words(SynonymForm form, List<Problem> problems) {
        return WordsResource.page(
                List.of(new Synonym(7, "es", "cédula", "documento", "id")),
                List.of(new MissedSearch("es", "zapatos", 12, Instant.parse("2026-11-30T12:00:00Z"))),
                form,
                problems);
    }
}

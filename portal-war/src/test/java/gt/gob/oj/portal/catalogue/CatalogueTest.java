package gt.gob.oj.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import gt.gob.oj.portal.signin.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.read(name -> Optional.of("https://example/" + name));

    @Test
    void the_catalogue_has_the_four_systems_and_three_groups_of_the_guide() {
        assertThat(catalogue.systems())
                .extracting(OjSystem::id)
                .containsExactly("cape", "consulta-distancia", "ojvirtual", "mediacion-virtual");
        assertThat(catalogue.groups())
                .extracting(ServiceGroup::id)
                .containsExactly("oj-virtual", "consultas-externas", "servicios-administrativos");
        assertThat(catalogue.systems()).extracting(OjSystem::address).contains("https://example/CAPE_URL");
    }

    @Test
    void every_system_belongs_to_one_group() {
        assertThat(catalogue.groups().stream().flatMap(group -> group.systems().stream()))
                .containsExactlyInAnyOrderElementsOf(catalogue.systems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mediacion", "MEDIACIÓN virtual", "  sesiones  mediación"})
    void the_search_ignores_accents_case_and_spaces(String question) {
        assertThat(new CatalogueSearch(catalogue).find(question, Language.SPANISH))
                .extracting(CatalogueSearch.Hit::id)
                .contains("mediacion-virtual");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "zapatos"})
    void an_empty_question_finds_nothing(String question) {
        assertThat(new CatalogueSearch(catalogue).find(question, Language.SPANISH))
                .isEmpty();
    }

    @Test
    void the_home_page_has_every_part_of_the_guide() {
        String html = Sample.anonymous(home(), Language.SPANISH);
        assertThat(html)
                .contains(
                        "Bienvenidos al Portal de Servicios Electrónicos del Organismo Judicial",
                        "INGRESAR <span",
                        "REGISTRARSE <span",
                        "Servicios electrónicos disponibles",
                        "Seleccione el servicio de su interés",
                        "SOLICITAR ASISTENCIA",
                        "SISTEMAS AUTORIZADOS",
                        "Carencia de Antecedentes Penales Electrónicos",
                        "Sistema de Consulta a Distancia",
                        "OJVIRTUAL",
                        "Mediación Virtual",
                        "Beneficios al usar nuestros servicios",
                        "ASISTENCIA 1549",
                        "LLENAR FORMULARIO");
    }

    @Test
    void a_signed_in_person_is_not_invited_to_register() {
        assertThat(Sample.signedIn(home(), Language.SPANISH)).doesNotContain("href=\"/registrarse\"");
    }

    @Test
    void a_system_that_is_not_connected_has_no_link() {
        Catalogue alone = Catalogue.read(name -> Optional.empty());
        Page page = ServicesResource.page(alone.systems().getFirst(), Optional.empty());
        assertThat(Sample.anonymous(page, Language.SPANISH)).contains("no está disponible");
    }

    @Test
    void every_page_renders_in_every_language() {
        Sample.everyWay(home());
        Sample.everyWay(Page.of("catalogue/services").with("groups", catalogue.groups()));
        catalogue
                .groups()
                .forEach(group -> Sample.everyWay(Page.of("catalogue/group").with("group", group)));
        catalogue.systems().forEach(system -> Sample.everyWay(ServicesResource.page(system, Optional.of(Level.EMAIL))));
    }

    @Test
    void a_system_that_asks_for_an_approved_identity_says_so() {
        OjSystem system = catalogue.systems().getFirst();
        String sentence = "requiere una identidad aprobada";
        assertThat(Sample.anonymous(ServicesResource.page(system, Optional.of(Level.IDENTITY)), Language.SPANISH))
                .contains(sentence);
        assertThat(Sample.anonymous(ServicesResource.page(system, Optional.of(Level.EMAIL)), Language.SPANISH))
                .doesNotContain(sentence);
        assertThat(Sample.anonymous(ServicesResource.page(system, Optional.empty()), Language.SPANISH))
                .doesNotContain(sentence);
    }

    @Test
    void the_search_page_shows_hits_or_says_that_there_are_none() {
        List<CatalogueSearch.Hit> hits = new CatalogueSearch(catalogue).find("consulta", Language.SPANISH);
        assertThat(Sample.anonymous(search("consulta", hits), Language.SPANISH)).contains("resultados para");
        assertThat(Sample.anonymous(search("<b>", List.of()), Language.SPANISH))
                .contains("No encontramos servicios", "&lt;b&gt;")
                .doesNotContain("<b>");
        Sample.everyWay(search("", List.of()));
    }

    private Page home() {
        return Page.of("catalogue/home").with("groups", catalogue.groups()).with("systems", catalogue.systems());
    }

    private static Page search(String question, List<CatalogueSearch.Hit> hits) {
        return Page.of("catalogue/search").with("question", question).with("hits", hits);
    }
}

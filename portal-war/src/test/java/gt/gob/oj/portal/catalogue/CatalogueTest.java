package gt.gob.oj.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import gt.gob.oj.portal.search.SearchEntry;
import gt.gob.oj.portal.signin.Level;
import gt.gob.oj.portal.signin.PersonalLine;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
    void what_features_say_to_the_person_comes_with_the_next_step() {
        Page page = HomeResource.page(
                catalogue, List.of(new PersonalLine.Line("Falta <b>algo</b>.", "SEGUIR", "/mi-identidad/verificar")));
        assertThat(Sample.signedIn(page, Language.SPANISH))
                .contains("Falta &lt;b&gt;algo&lt;/b&gt;.", "href=\"/mi-identidad/verificar\"", "SEGUIR")
                .doesNotContain("MI IDENTIDAD</a>");
        assertThat(Sample.signedIn(home(), Language.SPANISH)).contains("MI IDENTIDAD");
        assertThat(Sample.anonymous(page, Language.SPANISH)).doesNotContain("SEGUIR");
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
    void the_search_gets_every_system_and_group_in_every_language() {
        for (Language language : Language.values()) {
            assertThat(CataloguePages.entries(catalogue, language))
                    .hasSize(7)
                    .allSatisfy(entry -> assertThat(List.of(entry.title(), entry.summary(), entry.words()))
                            .noneMatch(String::isBlank));
        }
        assertThat(CataloguePages.entries(catalogue, Language.SPANISH))
                .extracting(SearchEntry::address)
                .contains("/servicios/cape", "/servicios/oj-virtual");
    }

    private Page home() {
        return HomeResource.page(catalogue, List.of());
    }
}

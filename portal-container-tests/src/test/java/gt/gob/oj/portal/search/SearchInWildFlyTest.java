package gt.gob.oj.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.container.PortalArchive;
import gt.gob.oj.portal.page.Language;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The portal's own pages and catalogue are the corpus. */
@ExtendWith(ArquillianExtension.class)
class SearchInWildFlyTest {
    @Inject
    @Any
    private Instance<SearchSource> sources;

    @Inject
    private SearchIndex index;

    @Inject
    private Synonyms synonyms;

    @Inject
    private MissedSearches missed;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.forTests();
    }

    @BeforeEach
    void an_index_of_all_pages() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE search_synonym, search_missed");
        }
        for (Language language : Language.values()) {
            index.replace(
                    language,
                    sources.stream()
                            .flatMap(source -> source.entries(language).stream())
                            .toList());
        }
    }

    @Test
    void what_citizens_ask_for_leads_to_the_page() {
        Map<String, String> questions = Map.ofEntries(
                Map.entry("asistencia", "/asistencia"),
                Map.entry("registro", "/registrarse"),
                Map.entry("DPI", "/mi-identidad"),
                Map.entry("olvidé mi contraseña", "/ingresar"),
                Map.entry("antecedentes penales", "/servicios/cape"),
                Map.entry("antecedente penal", "/servicios/cape"),
                Map.entry("ANTECEDENTES", "/servicios/cape"),
                Map.entry("mediacion", "/servicios/mediacion-virtual"),
                Map.entry("cambiar teléfono", "/mi-perfil"),
                Map.entry("celular perdido", "/mi-perfil/seguridad"),
                Map.entry("borrar cuenta", "/mi-perfil/privacidad"),
                Map.entry("1549", "/asistencia"));
        questions.forEach(
                (question, address) -> assertThat(found(question)).as(question).contains(address));
    }

    @Test
    void the_page_that_has_the_word_in_its_title_comes_first() {
        assertThat(found("asistencia")).startsWith("/asistencia");
        assertThat(found("accesibilidad")).startsWith("/accesibilidad");
    }

    @Test
    void a_word_that_is_still_being_typed_finds_the_longer_one() {
        assertThat(found("antece")).contains("/servicios/cape");
        assertThat(found("contrase")).contains("/ingresar");
    }

    @Test
    void a_misspelled_word_finds_what_is_spelled_alike() {
        Map<String, String> questions = Map.of(
                "asistensia", "/asistencia",
                "antesedentes", "/servicios/cape",
                "contrasenia", "/ingresar",
                "rejistro", "/registrarse",
                "pribasidad", "/privacidad");
        questions.forEach((question, address) -> {
            assertThat(found(question)).as(question).isEmpty();
            assertThat(nearest(question)).as(question).contains(address);
        });
        assertThat(nearest("xyzxyz")).isEmpty();
    }

    @Test
    void a_synonym_counts_from_the_moment_it_is_added_until_it_is_removed() {
        assertThat(found("cédula vieja")).isEmpty();

        synonyms.add(Language.SPANISH, "cedula", "documento de identificación", "administrator");
        synonyms.add(Language.SPANISH, "cedula", "documento de identificación", "administrator");

        assertThat(found("cédula")).contains("/mi-identidad");
        assertThat(synonyms.all()).hasSize(1);
        assertThat(synonyms.of(Language.ENGLISH)).isEmpty();

        synonyms.remove(synonyms.all().getFirst().id());

        assertThat(found("cédula")).isEmpty();
    }

    @Test
    void missed_searches_are_counted_by_their_words_and_never_with_personal_data() {
        missed.count(Question.of("Zapatos"), Language.SPANISH);
        missed.count(Question.of("zapatos "), Language.SPANISH);
        missed.count(Question.of("2345 67892 0101"), Language.SPANISH);
        missed.count(Question.of("ana@example.com"), Language.SPANISH);
        missed.deleteOld();

        assertThat(missed.most()).singleElement().satisfies(row -> {
            assertThat(row.words()).isEqualTo("zapatos");
            assertThat(row.times()).isEqualTo(2);
        });
    }

    @Test
    void no_question_is_a_fault() {
        Random random = new Random(20_261_201);
        for (int i = 0; i < 500; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(12, 0, Character.MAX_CODE_POINT + 1)
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .map(c -> random.nextInt(3) == 0 ? c : " '&|!():*<->\\%_ñé²½ªⅣaz09".codePointAt(c % 25))
                    .forEach(typed::appendCodePoint);
            Question question = Question.of(typed.toString());
            if (!question.isEmpty()) {
                assertThat(index.find(question.query(Map.of()), Language.SPANISH))
                        .as(typed.toString())
                        .hasSizeLessThanOrEqualTo(30);
                index.nearest(question, Language.ENGLISH);
            }
        }
    }

    @Test
    void english_questions_find_english_pages() {
        assertThat(index.find(Question.of("passwords").query(Map.of()), Language.ENGLISH))
                .extracting(SearchEntry::address)
                .contains("/ingresar");
    }

    @Test
    void a_page_that_went_is_no_longer_found() {
        List<SearchEntry> only = List.of(new SearchEntry("/uno", "Uno", "Primero", "palabra"));
        index.replace(Language.SPANISH, only);

        assertThat(found("palabra")).containsExactly("/uno");
        assertThat(found("asistencia")).isEmpty();
    }

    private List<String> found(String question) {
        return index.find(Question.of(question).query(synonyms.of(Language.SPANISH)), Language.SPANISH).stream()
                .map(SearchEntry::address)
                .toList();
    }

    private List<String> nearest(String question) {
        return index.nearest(Question.of(question), Language.SPANISH).stream()
                .map(SearchEntry::address)
                .toList();
    }
}

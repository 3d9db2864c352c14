package gt.gob.oj.portal.status;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import gt.gob.oj.portal.page.failure.WatchedPart.State;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusPageTest {
    private static final Instant NOW = Instant.parse("2026-05-04T21:07:00Z");

    private static Page page(Map<String, State> different, State others) {
        return StatusResource.page(
                look(IdentityServerWatch.PARTS, different, others), look(PortalWatch.PARTS, different, others), NOW);
    }

    private static Look look(List<String> ids, Map<String, State> different, State others) {
        Map<String, State> states = new HashMap<>(different);
        ids.forEach(id -> states.putIfAbsent(id, others));
        return Look.before(ids, NOW).then(states, NOW);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void every_part_has_a_sentence_for_every_state_in_every_language(State state) {
        assertThat(Sample.everyWay(page(Map.of(), state))).doesNotContain("??");
    }

    @Test
    void if_everything_works_the_page_says_so_and_when_it_was_checked() {
        assertThat(Sample.anonymous(page(Map.of(), State.WORKING), Language.SPANISH))
                .contains(
                        "Todo funciona con normalidad",
                        "Última revisión: 4 de mayo de 2026, 15:07",
                        "Puede crear su usuario.",
                        "ACTUALIZAR",
                        "href=\"/estado\"")
                .doesNotContain("mientras tanto", "Desde el");
    }

    @Test
    void a_part_that_does_not_work_is_told_with_its_beginning_and_what_to_do() {
        assertThat(Sample.anonymous(page(Map.of("cape", State.UNAVAILABLE), State.WORKING), Language.SPANISH))
                .contains(
                        "No todo funciona con normalidad",
                        "CAPE no responde.",
                        "Desde el 4 de mayo de 2026, 15:07.",
                        "Qué puede hacer mientras tanto",
                        "se conserva",
                        "href=\"tel:1549\"",
                        "href=\"/asistencia\"")
                .containsOnlyOnce("No funciona");
    }

    @Test
    void what_is_not_known_has_no_beginning() {
        assertThat(Sample.anonymous(page(Map.of("mail", State.UNKNOWN), State.WORKING), Language.SPANISH))
                .contains("Sin información", "No pudimos revisarlo")
                .doesNotContain("Desde el");
    }

    @Test
    void an_old_look_is_not_shown_as_the_present() {
        Page page = StatusResource.page(
                look(IdentityServerWatch.PARTS, Map.of(), State.WORKING),
                look(PortalWatch.PARTS, Map.of(), State.WORKING),
                NOW.plusSeconds(60));
        assertThat(Stream.of(Language.values()).map(language -> Sample.anonymous(page, language)))
                .allSatisfy(html -> assertThat(html).contains("4", "15:07").doesNotContain("Puede ingresar"));
    }

    @Test
    void no_cache_stores_the_page() {
        assertThat(page(Map.of(), State.WORKING).isPersonal()).isTrue();
    }
}

package gt.gob.oj.portal.review.queue;

import static gt.gob.oj.portal.review.queue.QueueFilterTest.asked;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.ShownFields;
import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import gt.gob.oj.portal.review.api.Cases;
import gt.gob.oj.portal.review.api.RequestItem;
import gt.gob.oj.portal.review.api.RequestPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueuePageTest {
    private static final String NOBODYS = "\"assignedToMe\":false,\"assigned\":false";
    private static final String OTHERS = "\"assignedToMe\":false,\"assigned\":true";
    private static final String MINE = "\"assignedToMe\":true,\"assigned\":true";

    @Test
    void the_queue_shows_numbers_of_waiting_cases_and_assignments() {
        String html = Sample.signedIn(queue(everything()), Language.SPANISH);
        assertThat(html)
                .contains(
                        "Siguiente caso",
                        "Con usted",
                        "Con otra persona",
                        "más de 1000",
                        "href=\"/revision/" + Cases.ID + "\"",
                        "name=\"caso\" value=\"" + Cases.ID + "\"",
                        "&lt;b&gt;Ana Pérez",
                        "1234 56789 0123",
                        "app-tag--violet\">CUI dudoso",
                        "Otra señal (from-tomorrow)");
        assertThat(html).containsPattern("hace \\S+ días").containsPattern("quedan \\S+ días");
        assertThat(Sample.everyWay(queue(everything()))).contains("more than 1000");
    }

    @Test
    void every_field_of_the_list_is_shown() {
        ShownFields answer = ShownFields.of("identity-proof", "RequestPage");
        assertThat(ShownFields.hidden(
                        json -> Sample.signedIn(
                                ReviewResource.page(everything(), WireSample.read(json, RequestPage.class)),
                                Language.SPANISH),
                        answer.with(Map.of(
                                "/items/0/readable",
                                "true",
                                "/items/0/opinions",
                                "0",
                                "/items/0/status",
                                "\"pending\"")),
                        answer.with(Map.of(
                                "/items/0/assigned", "true", "/items/0/assignedUntil", "\"2130-01-01T00:00:00Z\""))))
                // The list shows since when a case has waited; the case itself shows since when it is decided.
                .containsExactly("/items/0/since");
    }

    @Test
    void an_unreadable_request_is_named_by_its_id_and_has_no_actions() {
        RequestItem damaged = Cases.item(Map.of(
                MINE,
                NOBODYS,
                "\"ABC-1\"",
                "null",
                "\"pending\"",
                "\"unreadable\"",
                "\"<b>Ana\"",
                "null",
                "\"Pérez\"",
                "null",
                "\"1234567890123\"",
                "null"));

        assertThat(Sample.signedIn(ReviewResource.page(everything(), Cases.page(List.of(damaged))), Language.SPANISH))
                .contains(Cases.ID, "No se puede leer", "Comunique su identificador")
                .doesNotContain("href=\"/revision/" + Cases.ID, "value=\"" + Cases.ID);
    }

    @Test
    void an_expired_assignment_can_be_taken_and_a_decided_case_has_no_age() {
        RequestItem lapsed = Cases.item(Map.of(MINE, NOBODYS, "\"pending\"", "\"in_review\""));
        RequestItem decided = Cases.item(Map.of(MINE, NOBODYS, "\"pending\"", "\"approved\""));

        assertThat(lapsed.core().free()).isTrue();
        assertThat(lapsed.core().age()).isNotNull();
        assertThat(lapsed.left()).isNull();
        assertThat(decided.core().free()).isFalse();
        assertThat(decided.core().age()).isNull();
    }

    @Test
    void pages_of_the_queue_keep_the_filter_without_search_words_in_their_addresses() {
        QueueFilter filter = QueueFilter.from(asked(
                        "estado", "in_review", "senal", "sampled", "mios", "1", "busqueda", "1f", "q", "Old")::getFirst)
                .with("Ana 2345");
        assertThat(Sample.signedIn(queue(filter), Language.SPANISH))
                .contains("estado=in_review&amp;senal=sampled&amp;mios=1&amp;busqueda=1f&amp;despues=a+b")
                .contains("busqueda=1f&amp;antes=c")
                .contains("<form method=\"post\" action=\"/revision\"", "value=\"Ana 2345\"")
                .doesNotContain("q=", "Ana+2345", "Escriba de nuevo lo que busca");
    }

    @Test
    void a_search_that_cannot_be_kept_shows_only_its_first_page_and_an_expired_one_says_so() {
        assertThat(Sample.signedIn(queue(QueueFilter.typed(asked("q", "Ana")::getFirst)), Language.SPANISH))
                .contains("Escriba más para encontrar otras")
                .doesNotContain("despues=", "antes=");
        assertThat(Sample.signedIn(queue(QueueFilter.from(asked("busqueda", "1f")::getFirst)), Language.SPANISH))
                .contains("Escriba de nuevo lo que busca", "?despues=a+b")
                .doesNotContain("busqueda=1f");
    }

    @Test
    void an_empty_queue_and_an_empty_search_have_different_texts() {
        assertThat(Sample.signedIn(ReviewResource.page(everything(), Cases.noPage()), Language.SPANISH))
                .contains("No hay solicitudes pendientes")
                .doesNotContain("Ninguna solicitud coincide");
        QueueFilter search = QueueFilter.typed(asked("q", "1")::getFirst);
        assertThat(Sample.signedIn(ReviewResource.page(search, Cases.noPage()), Language.SPANISH))
                .contains("Ninguna solicitud coincide")
                .doesNotContain("No hay solicitudes pendientes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approve",
                "reject",
                "correct",
                "opinion",
                "given-back",
                "empty",
                "daily-quota",
                "taken",
                "own-request",
                "already-judged",
                "already-decided",
                "unreadable"
            })
    void every_notice_has_a_text_and_the_next_case_gets_the_focus(String notice) {
        Page page = queue(everything()).with("notice", notice).with("receiptCode", "NOTICED-1");
        assertThat(Sample.signedIn(page, Language.SPANISH)).contains("autofocus", "NOTICED-1");
        assertThat(Sample.signedIn(page, Language.ENGLISH)).contains("autofocus", "NOTICED-1");
    }

    private static QueueFilter everything() {
        return QueueFilter.from(asked()::getFirst);
    }

    private static Page queue(QueueFilter filter) {
        return ReviewResource.page(
                filter,
                Cases.page(List.of(
                        Cases.item(Map.of()), Cases.item(Map.of(MINE, NOBODYS)), Cases.item(Map.of(MINE, OTHERS)))));
    }
}

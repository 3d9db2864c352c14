package gt.gob.oj.portal.administration.cape;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.ShownFields;
import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CapeFieldsTest {
    @Test
    void every_field_of_a_cape_conflict_is_shown_on_its_page() {
        ShownFields decided = ShownFields.of("cape-desk", "Case");
        Map<String, String> open = Map.of("/line/status", "\"open\"");
        assertThat(ShownFields.hidden(
                        json -> html(
                                CapeResource.page(WireSample.read(json, CapeCaseDetail.class), null, "", List.of())),
                        decided,
                        decided.with(open),
                        decided.with(Map.of("/legacy", "null"))))
                .containsExactlyInAnyOrder(
                        // A decided conflict says how it ended and why.
                        "/decidedAt",
                        // The list says how and when it was found.
                        "/line/foundBy",
                        "/line/foundAt",
                        // The page does not link an account of CAPE.
                        "/legacy/id",
                        "/local/id",
                        "/holder/id");
        assertThat(ShownFields.hidden(
                        json -> html(CapeResource.page("", "", "", WireSample.read(json, CapeCasePage.class))),
                        ShownFields.of("cape-desk", "Page")))
                .isEmpty();
    }

    @Test
    void every_figure_of_the_move_is_shown_on_its_page() {
        ShownFields finished = ShownFields.of("cape-desk", "Progress");
        assertThat(ShownFields.hidden(
                        json -> html(CapeProgressResource.page(WireSample.read(json, CapeProgress.class))),
                        finished,
                        finished.with(Map.of("/lastImport/finishedAt", "null"))))
                // The page shows when the import made progress last.
                .containsExactly("/lastImport/begunAt");
    }

    private static String html(Page page) {
        return Sample.signedIn(page, Language.SPANISH);
    }
}

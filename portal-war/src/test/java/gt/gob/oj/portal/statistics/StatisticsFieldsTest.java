package gt.gob.oj.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.ShownFields;
import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Sample;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticsFieldsTest {
    @Test
    void every_figure_is_shown() {
        ShownFields answer = ShownFields.of("identity-proof", "Statistics");
        assertThat(ShownFields.hidden(
                        StatisticsFieldsTest::page, answer, answer.with(Map.of("/reviewers/0/approve", "100000"))))
                // Reviewers are shown by name.
                .containsExactly("/reviewers/0/id");
    }

    private static String page(String json) {
        return Sample.signedIn(
                StatisticsResource.page(PeriodForm.preset(), List.of(), WireSample.read(json, Figures.class)),
                Language.SPANISH);
    }
}

package gt.gob.oj.portal.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Problem;
import gt.gob.oj.portal.review.api.Judgement;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseFormTest {
    private static final List<String> BOXES = Reasons.CHECKLIST;

    @Test
    void an_approval_requires_every_box() {
        assertThat(form("approve", verdict(BOXES, List.of(), "", ""), "").problems())
                .isEmpty();
        assertThat(form("approve", verdict(BOXES.subList(0, 7), List.of(), "", ""), "")
                        .problems())
                .extracting(Problem::field)
                .containsExactly("verificado-data-match");
    }

    @Test
    void a_rejection_requires_a_reason_and_another_reason_requires_words() {
        assertThat(rejection("made-up", "")).extracting(Problem::field).containsExactly("motivo");
        assertThat(rejection("other", "")).extracting(Problem::field).containsExactly("comentario");
        assertThat(rejection("data-differ", "x".repeat(2001)))
                .extracting(Problem::field)
                .containsExactly("comentario");
        assertThat(rejection("data-differ", "x".repeat(2000))).isEmpty();
    }

    @Test
    void a_decision_contains_only_what_belongs_to_its_outcome() {
        CaseForm rejection =
                form("reject", verdict(List.of(), List.of("data-differ"), "Revise la fecha.", "document-cut"), "t");
        assertThat(WireSample.write(rejection.judgement()))
                .isEqualTo("{\"outcome\":\"reject\",\"codes\":[\"data-differ\"],\"words\":\"Revise la fecha.\","
                        + "\"checklist\":[],\"corrections\":[],\"transcript\":\"t\"}");
        CaseForm correction = form("correct", verdict(List.of(), List.of("other"), "no", "document-cut"), "");
        assertThat(WireSample.write(correction.judgement()))
                .isEqualTo("{\"outcome\":\"correct\",\"codes\":[],\"words\":\"\",\"checklist\":[],\"corrections\":["
                        + "{\"piece\":\"front\",\"code\":\"document-cut\",\"words\":\"\",\"mark\":{\"x\":0.1,\"y\":0.2,"
                        + "\"width\":0.3,\"height\":0.4}}],\"transcript\":\"\"}");
    }

    @Test
    void a_mark_must_be_within_the_picture_or_the_video() {
        assertThat(new Marking("10", "20", "90", "80", "").sound()).isTrue();
        assertThat(new Marking("10", "20", "91", "80", "").sound()).isFalse();
        assertThat(new Marking("10", "", "5", "5", "").sound()).isFalse();
        assertThat(new Marking("10", "20", "0", "5", "").sound()).isFalse();
        assertThat(new Marking("", "", "", "", "12").sound()).isTrue();
        assertThat(new Marking("", "", "", "", "-1").sound()).isFalse();
        assertThat(new Marking("", "", "", "", "").sound()).isTrue();
        assertThat(new Marking("", "", "", "", "12").mark()).isEqualTo(Judgement.Mark.second(12));
        assertThat(new Marking("", "", "", "", "").mark()).isNull();
    }

    private static List<Problem> rejection(String code, String words) {
        return form("reject", verdict(List.of(), List.of(code), words, ""), "").problems();
    }

    private static CaseForm form(String action, Verdict verdict, String transcript) {
        return new CaseForm(action, verdict, transcript, "", "ABC-1");
    }

    /**
     * Builds a verdict.
     *
     * @param correction fault code of the front of the document, which is requested again
     */
    private static Verdict verdict(List<String> checked, List<String> codes, String words, String correction) {
        List<PieceForm> pieces = List.of(
                new PieceForm(
                        "front",
                        !correction.isEmpty() || checked.isEmpty(),
                        correction,
                        "",
                        new Marking("10", "20", "30", "40", "")),
                PieceForm.empty("back"),
                PieceForm.empty("video"));
        return new Verdict("", checked, codes, words, pieces);
    }
}

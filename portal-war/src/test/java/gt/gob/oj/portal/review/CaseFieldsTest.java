package gt.gob.oj.portal.review;

import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.portal.identityserver.ShownFields;
import gt.gob.oj.portal.identityserver.WireSample;
import gt.gob.oj.portal.page.Language;
import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.page.Sample;
import gt.gob.oj.portal.review.api.RequestDetails;
import gt.gob.oj.portal.review.decision.CaseForm;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Detects fields of a case that are lost between the identity server and the reviewer's page. */
class CaseFieldsTest {
    private static final ShownFields ANSWER = ShownFields.of("identity-proof", "RequestDetails");
    private static final Map<String, String> WRITTEN = Map.of("/video/written", "true");
    private static final Map<String, String> CURRENT =
            Map.of("/evidence/0/current", "true", "/inspections/0/state", "\"refused\"");
    private static final Map<String, String> VIDEO = Map.of("/evidence/0/piece", "\"video\"");

    @Test
    void every_field_of_a_case_is_shown_on_its_pages() {
        assertThat(ShownFields.hidden(
                        json -> pages(WireSample.read(json, RequestDetails.class)),
                        ANSWER,
                        ANSWER.with(WRITTEN),
                        ANSWER.with(CURRENT),
                        ANSWER.with(VIDEO)))
                .containsExactlyInAnyOrder(
                        // The portal does not read these: see ReviewContractTest.
                        "/assignment/mine",
                        "/video/prompts/0/code",
                        "/evidence/0/contentType",
                        "/evidence/0/length",
                        "/evidence/0/sha256",
                        "/sameEvidence/0/id",
                        "/corrections/0/mark/x",
                        "/corrections/0/mark/y",
                        "/corrections/0/mark/width",
                        "/corrections/0/mark/height",
                        "/corrections/0/mark/second",
                        // It selects the buttons of the queue; on its own page a case always belongs to the reader.
                        "/assigned",
                        // The list shows how long a case has waited.
                        "/submittedAt");
    }

    private static String pages(RequestDetails request) {
        return Stream.of(
                        Stream.of(CasePages.of(request, CaseForm.of(request)), CasePages.decided(request)),
                        request.submission().evidence().stream().map(piece -> CasePages.piece(request, piece)))
                .flatMap(pages -> pages)
                .map((Page page) -> Sample.signedIn(page, Language.SPANISH))
                .collect(Collectors.joining());
    }
}

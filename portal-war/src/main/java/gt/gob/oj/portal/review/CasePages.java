package gt.gob.oj.portal.review;

import gt.gob.oj.portal.page.Page;
import gt.gob.oj.portal.review.api.RequestDetails;
import gt.gob.oj.portal.review.api.Submission;
import gt.gob.oj.portal.review.decision.CaseForm;
import gt.gob.oj.portal.review.decision.Reasons;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages of one case. */
final class CasePages {
    private CasePages() {}

    /** The case with what was typed. */
    static Page of(RequestDetails request, CaseForm form) {
        return Page.of("review/case")
                .with("request", request)
                .with("rows", DataRows.of(request))
                .with("form", form)
                .with("problems", List.of())
                .with("checklist", Reasons.CHECKLIST)
                .with("reasons", Reasons.ALL)
                .with("pieceReasons", pieceReasons());
    }

    /** The case after the decision, read-only. */
    static Page decided(RequestDetails request) {
        return Page.of("review/decided").with("request", request).with("rows", DataRows.of(request));
    }

    /** One piece, enlarged. */
    static Page piece(RequestDetails request, Submission.Evidence piece) {
        return Page.of("review/piece").with("request", request).with("piece", piece);
    }

    /**
     * The page of a request that cannot be read.
     *
     * @param receiptCode empty if it is damaged too
     */
    static Page unreadable(String receiptCode) {
        return Page.of("review/unreadable").with("receiptCode", receiptCode);
    }

    /**
     * What was typed and the possible next steps, for a case that the caller no longer has or that cannot be reached.
     */
    static Page kept(String id, CaseForm form, String why) {
        return Page.of("review/kept")
                .with("id", id)
                .with("form", form)
                .with("why", why)
                .with("again", again(why, form));
    }

    static Response kept(int status, String id, CaseForm form, String why) {
        return Response.status(status).entity(kept(id, form, why)).build();
    }

    private static String again(String why, CaseForm form) {
        return switch (why) {
            case "outage" -> form.action();
            case "not-assigned", "taken" -> "take";
            default -> "";
        };
    }

    private static Map<String, List<String>> pieceReasons() {
        return Reasons.PIECES.stream().collect(Collectors.toMap(Function.identity(), Reasons::of));
    }
}

package gt.gob.oj.keycloak.identityproof.review;

import com.fasterxml.jackson.databind.JsonNode;
import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.judgement.ChecklistBox;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import gt.gob.oj.keycloak.identityproof.judgement.Judgement;
import gt.gob.oj.keycloak.identityproof.judgement.Mark;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Parses the body of a decision. The first fault refuses the whole body. */
final class JudgementOrder {

    private @Nullable Refusal refusal;

    private JudgementOrder() {}

    static Reply<Judgement> read(JsonNode body) {
        JudgementOrder order = new JudgementOrder();
        Outcome outcome = order.code(body.path("outcome"), Outcome::of).orElse(Outcome.REJECT);
        Judgement judgement = new Judgement(
                outcome,
                order.codes(body.path("codes"), ReasonCode::of),
                order.text(body.path("words")),
                order.codes(body.path("checklist"), ChecklistBox::of),
                order.corrections(body.path("corrections")),
                order.text(body.path("transcript")));
        return order.refusal == null ? Reply.of(judgement) : Reply.refused(order.refusal);
    }

    private List<Correction> corrections(JsonNode list) {
        List<Correction> corrections = new ArrayList<>();
        for (JsonNode one : list(list)) {
            Optional<Piece> piece = code(one.path("piece"), Piece::of);
            Optional<ReasonCode> code = code(one.path("code"), ReasonCode::of);
            String words = text(one.path("words"));
            Mark mark = mark(one.path("mark"));
            if (piece.isPresent() && code.isPresent()) {
                corrections.add(new Correction(piece.get(), code.get(), words, mark));
            }
        }
        return corrections;
    }

    private @Nullable Mark mark(JsonNode mark) {
        if (isAbsent(mark)) {
            return null;
        }
        try {
            return mark.has("second")
                    ? new Mark.Moment(number(mark, "second"))
                    : new Mark.Area(
                            number(mark, "x"), number(mark, "y"), number(mark, "width"), number(mark, "height"));
        } catch (IllegalArgumentException beyond) {
            refuse(Refusal.INVALID_REQUEST);
            return null;
        }
    }

    private static double number(JsonNode object, String field) {
        return object.path(field).isNumber() ? object.path(field).asDouble() : Double.NaN;
    }

    private <T> Set<T> codes(JsonNode list, Function<String, Optional<T>> value) {
        Set<T> codes = new HashSet<>();
        for (JsonNode one : list(list)) {
            code(one, value).ifPresent(codes::add);
        }
        return codes;
    }

    private <T> Optional<T> code(JsonNode node, Function<String, Optional<T>> value) {
        if (!node.isTextual()) {
            refuse(Refusal.INVALID_REQUEST);
            return Optional.empty();
        }
        Optional<T> found = value.apply(node.asText());
        if (found.isEmpty()) {
            refuse(Refusal.UNKNOWN_CODE);
        }
        return found;
    }

    private Iterable<JsonNode> list(JsonNode node) {
        if (!isAbsent(node) && !node.isArray()) {
            refuse(Refusal.INVALID_REQUEST);
        }
        return node;
    }

    private @Nullable String text(JsonNode node) {
        if (isAbsent(node)) {
            return null;
        }
        if (!node.isTextual()) {
            refuse(Refusal.INVALID_REQUEST);
        }
        String text = JsonBody.clean(node.asText());
        return text.isEmpty() ? null : text;
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private void refuse(Refusal why) {
        if (refusal == null) {
            refusal = why;
        }
    }
}

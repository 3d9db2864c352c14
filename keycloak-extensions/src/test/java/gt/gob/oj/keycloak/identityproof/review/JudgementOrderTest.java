package gt.gob.oj.keycloak.identityproof.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.judgement.ChecklistBox;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import gt.gob.oj.keycloak.identityproof.judgement.Judgement;
import gt.gob.oj.keycloak.identityproof.judgement.Mark;
import gt.gob.oj.keycloak.identityproof.request.Outcome;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementOrderTest {

    @Test
    void rejection_is_read() {
        assertThat(judgement("""
                {"outcome":"reject","codes":["document-cut","other"],"words":" borroso ","checklist":["says-cui"],
                 "transcript":"Soy Ana"}"""))
                .isEqualTo(new Judgement(
                        Outcome.REJECT,
                        Set.of(ReasonCode.DOCUMENT_CUT, ReasonCode.OTHER),
                        "borroso",
                        Set.of(ChecklistBox.SAYS_CUI),
                        List.of(),
                        "Soy Ana"));
    }

    @Test
    void corrections_are_read_with_their_marks() {
        assertThat(judgement("""
                {"outcome":"correct","corrections":[
                 {"piece":"front","code":"document-cut","words":"abajo","mark":{"x":0,"y":0.5,"width":1,"height":0.5}},
                 {"piece":"video","code":"video-dark","words":null,"mark":{"second":2.5}}]}""").corrections())
                .containsExactly(
                        new Correction(Piece.FRONT, ReasonCode.DOCUMENT_CUT, "abajo", new Mark.Area(0, 0.5, 1, 0.5)),
                        new Correction(Piece.VIDEO, ReasonCode.VIDEO_DARK, null, new Mark.Moment(2.5)));
    }

    @Test
    void approval_needs_every_box() {
        String all = Arrays.stream(ChecklistBox.values())
                .map(box -> '"' + box.code() + '"')
                .collect(Collectors.joining(","));

        assertThat(judgement("{\"outcome\":\"approve\",\"checklist\":[" + all + "]}")
                        .refusal())
                .isEmpty();
        assertThat(judgement("{\"outcome\":\"approve\",\"checklist\":[\"says-cui\"]}")
                        .refusal())
                .contains(Refusal.CHECKLIST_INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"outcome\":\"reject\"} | CODE_REQUIRED",
                "{\"outcome\":\"reject\",\"codes\":[\"other\"],\"words\":\" \"} | WORDS_REQUIRED",
                "{\"outcome\":\"correct\"} | CORRECTION_REQUIRED",
                "{\"outcome\":\"correct\",\"corrections\":[{\"piece\":\"back\",\"code\":\"other\"}]} | WORDS_REQUIRED"
            })
    void other_outcomes_need_a_reason(String body, Refusal refusal) {
        assertThat(judgement(body).refusal()).contains(refusal);
    }

    @Test
    void overlong_words_are_rejected() {
        assertThat(judgement("{\"outcome\":\"reject\",\"codes\":[\"other\"],\"words\":\"" + "x".repeat(2001) + "\"}")
                        .refusal())
                .contains(Refusal.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{}",
                "{\"outcome\":1}",
                "{\"outcome\":\"approve\",\"words\":1}",
                "{\"outcome\":\"approve\",\"codes\":\"other\"}",
                "{\"outcome\":\"correct\",\"corrections\":[1]}",
                "{\"outcome\":\"correct\",\"corrections\":[{\"piece\":\"front\",\"code\":\"other\",\"mark\":{\"x\":2}}]}"
            })
    void malformed_bodies_are_rejected(String body) {
        assertThat(refusal(body)).contains(Refusal.INVALID_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"outcome\":\"APPROVE\"}",
                "{\"outcome\":\"reject\",\"codes\":[\"ugly\"]}",
                "{\"outcome\":\"approve\",\"checklist\":[\"nice\"]}",
                "{\"outcome\":\"correct\",\"corrections\":[{\"piece\":\"selfie\",\"code\":\"other\"}]}"
            })
    void unknown_codes_are_rejected(String body) {
        assertThat(refusal(body)).contains(Refusal.UNKNOWN_CODE);
    }

    @Test
    void overlong_body_is_rejected() {
        assertThat(refusal("{\"outcome\":\"reject\",\"words\":\"" + "x".repeat(JsonBody.MAX) + "\"}"))
                .contains(Refusal.TOO_LARGE);
    }

    private static Judgement judgement(String body) {
        return JsonBody.read(stream(body)).then(JudgementOrder::read).either(j -> j, r -> null);
    }

    private static Optional<Refusal> refusal(String body) {
        return JsonBody.read(stream(body))
                .then(JudgementOrder::read)
                .either(j -> Optional.<Refusal>empty(), Optional::of);
    }

    private static ByteArrayInputStream stream(String body) {
        return new ByteArrayInputStream(body.getBytes(UTF_8));
    }
}

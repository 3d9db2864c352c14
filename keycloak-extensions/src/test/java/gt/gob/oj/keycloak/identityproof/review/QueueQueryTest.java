package gt.gob.oj.keycloak.identityproof.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.desk.DeskFilter;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Position;
import gt.gob.oj.keycloak.identityproof.desk.NameWords;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueQueryTest {

    @Test
    void empty_query_lists_waiting_requests() {
        assertThat(filter(new QueueQuery(null, "", false, null, null, null)))
                .isEqualTo(new DeskFilter("realm", "me", ProofState.PENDING, null, false, null, null, null));
        assertThat(filter(new QueueQuery("in_review", "sampled", true, null, null, null)))
                .isEqualTo(new DeskFilter("realm", "me", ProofState.IN_REVIEW, Flag.SAMPLED, true, null, null, null));
    }

    @Test
    void receipt_code_or_cui_is_searched_in_every_state() {
        assertThat(filter(sought(" 7k2mx 9RTBW ")))
                .isEqualTo(
                        new DeskFilter("realm", "me", null, null, false, null, new ReceiptCode("7K2MX-9RTBW"), null));
        assertThat(filter(sought("2345 67890 0101")))
                .isEqualTo(new DeskFilter("realm", "me", null, null, false, "citizen", null, null));
        assertThat(filter(sought("1234"))).isEqualTo(new DeskFilter("realm", "me", null, null, false, "", null, null));
        assertThat(filter(sought("%%"))).isEqualTo(new DeskFilter("realm", "me", null, null, false, "", null, null));
    }

    @Test
    void name_is_searched_in_every_state_by_word_prefixes() {
        assertThat(filter(sought(" Núñez  Tz’unun ")))
                .isEqualTo(new DeskFilter(
                        "realm", "me", null, null, false, null, null, new NameWords(List.of("nunez", "tzunun"))));
        assertThat(filter(sought("Fernandesa")))
                .as("ten letters may be a receipt code as well")
                .isEqualTo(new DeskFilter(
                        "realm",
                        "me",
                        null,
                        null,
                        false,
                        null,
                        new ReceiptCode("FERNA-NDESA"),
                        new NameWords(List.of("fernandesa"))));
    }

    @Test
    void every_field_of_the_body_is_optional() {
        assertThat(body("{}")).contains(new QueueQuery("", "", false, "", "", ""));
        assertThat(body("{\"mine\":null,\"q\":null,\"other\":1}")).contains(new QueueQuery("", "", false, "", "", ""));
        assertThat(body(
                        "{\"status\":\"pending\",\"flag\":\"sampled\",\"mine\":true,\"q\":\" A\\u0000na \",\"after\":\"a\","
                                + "\"before\":\"b\"}"))
                .contains(new QueueQuery("pending", "sampled", true, "Ana", "a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"q\":1}", "{\"mine\":\"yes\"}", "{\"status\":[]}", "[]", "", "{"})
    void malformed_bodies_are_rejected(String json) {
        assertThat(body(json)).isEmpty();
    }

    @Test
    void cursor_returns_to_its_position() {
        Instant at = Instant.parse("2026-01-02T03:04:05.000006Z");
        String cursor = QueueQuery.cursor(new Position(at, "id"));

        assertThat(read(new QueueQuery(null, null, false, null, cursor, null))
                        .orElseThrow()
                        .place())
                .isEqualTo(new Position(at, "id"));
        assertThat(read(new QueueQuery(null, null, false, null, null, cursor))
                        .orElseThrow()
                        .backwards())
                .isTrue();
        assertThat(read(new QueueQuery(null, null, false, null, cursor, cursor)))
                .isEmpty();
        assertThat(read(new QueueQuery(null, null, false, null, null, "end")))
                .hasValueSatisfying(end -> assertThat(end.place()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "YWJj", "YWJjIGRlZg", "end"})
    void forged_cursors_are_rejected(String cursor) {
        assertThat(read(new QueueQuery("pending", null, false, null, cursor, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "PENDING", "other"})
    void drafts_and_unknown_states_cannot_be_listed(String status) {
        assertThat(read(new QueueQuery(status, null, false, null, null, null))).isEmpty();
    }

    private static QueueQuery sought(String text) {
        return new QueueQuery(null, null, false, text, null, null);
    }

    private static Optional<QueueQuery> body(String json) {
        return JsonBody.read(new ByteArrayInputStream(json.getBytes(UTF_8)))
                .then(QueueQuery::from)
                .either(Optional::of, refusal -> Optional.empty());
    }

    private static DeskFilter filter(QueueQuery query) {
        return read(query).orElseThrow().filter();
    }

    private static Optional<QueueQuery.Asked> read(QueueQuery query) {
        return query.read("realm", "me", cui -> cui.startsWith("2345") ? Optional.of("citizen") : Optional.empty())
                .either(Optional::of, refusal -> Optional.empty());
    }
}

package gt.gob.oj.keycloak.identityproof.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.Refusal;
import gt.gob.oj.keycloak.identityproof.Reply;
import gt.gob.oj.keycloak.identityproof.desk.DeskFilter;
import gt.gob.oj.keycloak.identityproof.desk.DeskQueue.Position;
import gt.gob.oj.keycloak.identityproof.desk.NameWords;
import gt.gob.oj.keycloak.identityproof.desk.Queue;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The query for the queue, as parsed from the body. */
record QueueQuery(
        @Nullable String status,
        @Nullable String flag,
        boolean mine,
        @Nullable String sought,
        @Nullable String after,
        @Nullable String before) {

    private static final String END = "end";
    private static final Pattern CURSOR = Pattern.compile("([0-9TZ:.-]{1,40}) ([0-9A-Za-z-]{1,64})");
    /** A name has no digit. A receipt code without digits could also be a name of ten letters. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]");

    private static final Pattern RECEIPT = Pattern.compile("([0-9A-Z]{5})-?([0-9A-Z]{5})");

    static Reply<QueueQuery> from(JsonNode body) {
        boolean readable = Stream.of("status", "flag", "q", "after", "before")
                        .map(body::path)
                        .allMatch(text -> text.isTextual() || isAbsent(text))
                && (body.path("mine").isBoolean() || isAbsent(body.path("mine")));
        return readable
                ? Reply.of(new QueueQuery(
                        text(body, "status"),
                        text(body, "flag"),
                        body.path("mine").asBoolean(),
                        text(body, "q"),
                        text(body, "after"),
                        text(body, "before")))
                : Reply.refused(Refusal.INVALID_REQUEST);
    }

    private static String text(JsonNode body, String field) {
        return isAbsent(body.path(field)) ? "" : JsonBody.clean(body.path(field).asText());
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /**
     * The filter and the position.
     *
     * @param ownerOf finds the citizen with a CUI
     */
    Reply<Asked> read(String realmId, String reviewerId, Function<String, Optional<String>> ownerOf) {
        Optional<ProofState> state = given(status).flatMap(QueueQuery::state);
        Optional<Flag> mark = given(flag).flatMap(Flag::of);
        Optional<String> cursor = given(after).or(() -> given(before));
        Optional<Position> place = cursor.flatMap(QueueQuery::position);
        if (given(status).isPresent() != state.isPresent()
                || given(flag).isPresent() != mark.isPresent()
                || (given(after).isPresent() && given(before).isPresent())
                || (cursor.isPresent() != place.isPresent() && !END.equals(before))) {
            return Reply.refused(Refusal.INVALID_REQUEST);
        }
        Optional<String> words = given(sought);
        Optional<ReceiptCode> receipt = words.flatMap(QueueQuery::receipt);
        Optional<NameWords> name = words.filter(w -> !NUMBER.matcher(w).find()).map(NameWords::of);
        DeskFilter filter = new DeskFilter(
                realmId,
                reviewerId,
                state.orElse(mine || words.isPresent() ? null : ProofState.PENDING),
                mark.orElse(null),
                mine,
                receipt.isPresent() || name.isPresent()
                        ? null
                        : words.map(w -> ownerOf.apply(w).orElse("")).orElse(null),
                receipt.orElse(null),
                name.orElse(null));
        return Reply.of(new Asked(filter, place.orElse(null), given(before).isPresent()));
    }

    record Asked(DeskFilter filter, @Nullable Position place, boolean backwards) {

        Queue.Page of(Queue queue) {
            return backwards ? queue.before(filter, place) : queue.after(filter, place);
        }
    }

    private static Optional<ReceiptCode> receipt(String sought) {
        Matcher typed = RECEIPT.matcher(sought.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
        try {
            return typed.matches()
                    ? Optional.of(new ReceiptCode(typed.group(1) + "-" + typed.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException otherLetters) {
            return Optional.empty();
        }
    }

    static String cursor(Position shown) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((shown.submittedAt() + " " + shown.id()).getBytes(UTF_8));
    }

    private static Optional<Position> position(String cursor) {
        try {
            Matcher read = CURSOR.matcher(new String(Base64.getUrlDecoder().decode(cursor), UTF_8));
            return read.matches()
                    ? Optional.of(new Position(Instant.parse(read.group(1)), read.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException notACursor) {
            return Optional.empty();
        }
    }

    private static Optional<ProofState> state(String code) {
        return Arrays.stream(ProofState.values())
                .filter(s -> s != ProofState.DRAFT && s.code().equals(code))
                .findFirst();
    }

    private static Optional<String> given(@Nullable String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }
}

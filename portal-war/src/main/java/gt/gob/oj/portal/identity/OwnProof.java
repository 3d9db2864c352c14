package gt.gob.oj.portal.identity;

import gt.gob.oj.portal.page.OutOfService;
import jakarta.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the identity server says of the person's own request; dates and code are absent before there is one.
 *
 * @param expectedFrom day on which it is likely to be looked at, if enough was decided lately to tell
 * @param missing codes of the pieces a correction still lacks
 * @param draft what was begun and not sent
 */
public record OwnProof(
        String status,
        @Nullable String receiptCode,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        List<String> codes,
        @Nullable Integer place,
        @Nullable Integer ahead,
        @Nullable String expectedFrom,
        @Nullable String expectedTo,
        List<Correction> corrections,
        List<String> missing,
        @Nullable Instant eraseAt,
        List<Look> looks,
        @Nullable Draft draft) {
    public OwnProof {
        IdentityStatus.ofClaim(status.replace('-', '_'));
        codes = List.copyOf(codes);
        corrections = List.copyOf(corrections);
        missing = List.copyOf(missing);
        looks = List.copyOf(looks);
    }

    /** One time that somebody looked; {@code piece} is absent for the request as a whole. */
    public record Look(
            Instant at,
            String role,
            @Nullable String piece,
            @Nullable String reason) {}

    public record Draft(Instant since, List<String> missing) {
        public Draft {
            missing = List.copyOf(missing);
        }
    }

    /** All that is known of a request that the identity server cannot read. */
    static OwnProof unreadable(@Nullable String receiptCode) {
        return new OwnProof(
                IdentityStatus.UNREADABLE.key(),
                receiptCode,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null);
    }

    /** Whether there is something that the person can take back. */
    public boolean withdrawable() {
        return draft != null || List.of("pending", "in-review", "correction").contains(status);
    }

    public boolean approved() {
        return status.equals("approved");
    }

    /** Whether the evidence's time is over. */
    public boolean erased() {
        return eraseAt != null && eraseAt.isBefore(Instant.now());
    }

    /** Each piece once, with everything that is wrong with it. */
    public List<PieceFaults> faults() {
        Map<String, List<Correction>> byPiece = new LinkedHashMap<>();
        corrections.forEach(
                c -> byPiece.computeIfAbsent(c.piece(), p -> new ArrayList<>()).add(c));
        return byPiece.entrySet().stream()
                .map(e -> new PieceFaults(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    public record PieceFaults(String piece, List<Correction> faults) {}

    /** Who looked: a line for each day, role and reason. */
    public List<LedgerLine> ledger() {
        return LedgerLine.of(looks);
    }

    static OwnProof read(JsonObject answer) {
        try {
            Answer told = new Answer(answer);
            String state = told.text("state");
            Answer draft = told.object("draft");
            return new OwnProof(
                    IdentityStatus.ofClaim(state == null ? answer.getString("status") : state)
                            .key(),
                    told.text("receiptCode"),
                    told.instant("submittedAt"),
                    told.instant("decidedAt"),
                    told.text("reason"),
                    told.texts("codes"),
                    told.number("place"),
                    told.number("ahead"),
                    told.day("expectedFrom"),
                    told.day("expectedTo"),
                    told.objects("corrections").stream().map(Correction::read).toList(),
                    told.texts("missing"),
                    told.instant("eraseAt"),
                    told.objects("views").stream().map(OwnProof::look).toList(),
                    draft == null ? null : new Draft(draft.moment("since"), draft.texts("missing")));
        } catch (IllegalArgumentException | DateTimeException | NullPointerException | ClassCastException e) {
            throw new OutOfService(OutOfService.Part.IDENTITY, e);
        }
    }

    private static Look look(Answer told) {
        return new Look(told.moment("at"), told.json().getString("role"), told.text("piece"), told.text("reason"));
    }
}

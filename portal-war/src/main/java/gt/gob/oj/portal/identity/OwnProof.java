package gt.gob.oj.portal.identity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identity server's answer about the person's own request.
 *
 * @param status the assurance level that the person has
 * @param state of the last submitted request; null if there is none
 * @param views who viewed it
 * @param draft begun and not submitted
 */
public record OwnProof(
        IdentityStatus status,
        @Nullable IdentityStatus state,
        @JsonUnwrapped Sent sent,
        @JsonUnwrapped Decision decision,
        @JsonUnwrapped Place queue,
        @JsonUnwrapped Pieces pieces,
        List<Look> views,
        @Nullable Draft draft) {
    public OwnProof {
        views = List.copyOf(views);
    }

    /** The submitted request. {@code eraseAt} is null if it is not known. */
    public record Sent(
            @Nullable String receiptCode,
            @Nullable Instant submittedAt,
            @Nullable Instant eraseAt) {
        /** Returns whether the retention period of the evidence is over. */
        public boolean erased() {
            return eraseAt != null && eraseAt.isBefore(Instant.now());
        }
    }

    public record Decision(
            @Nullable Instant decidedAt, @Nullable String reason, List<String> codes) {
        public Decision {
            codes = List.copyOf(codes);
        }
    }

    /** Estimated time of the decision, known only if enough cases were decided recently. */
    public record Place(
            @Nullable Integer place,
            @Nullable Integer ahead,
            @Nullable Instant expectedFrom,
            @Nullable Instant expectedTo) {
        private static final ZoneId GUATEMALA = ZoneId.of("America/Guatemala");

        public @Nullable LocalDate from() {
            return day(expectedFrom);
        }

        public @Nullable LocalDate to() {
            return day(expectedTo);
        }

        private static @Nullable LocalDate day(@Nullable Instant moment) {
            return moment == null ? null : moment.atZone(GUATEMALA).toLocalDate();
        }
    }

    /** The pieces to correct, and the codes of those that are still missing. */
    public record Pieces(List<Correction> corrections, List<String> missing) {
        public Pieces {
            corrections = List.copyOf(corrections);
            missing = List.copyOf(missing);
        }

        /** Returns each piece once, with all its faults. */
        public List<PieceFaults> faults() {
            return corrections.stream()
                    .map(Correction::piece)
                    .distinct()
                    .map(piece -> new PieceFaults(
                            piece,
                            corrections.stream()
                                    .filter(one -> one.piece().equals(piece))
                                    .toList()))
                    .toList();
        }
    }

    public record PieceFaults(String piece, List<Correction> faults) {}

    public record Draft(Instant since, List<String> missing) {
        public Draft {
            missing = List.copyOf(missing);
        }
    }

    /**
     * All that is known of a request that the identity server cannot read; the receipt code is empty if it is damaged
     * too.
     */
    static OwnProof unreadable(String receiptCode) {
        return new OwnProof(
                IdentityStatus.UNREADABLE,
                null,
                new Sent(receiptCode.isEmpty() ? null : receiptCode, null, null),
                new Decision(null, null, List.of()),
                new Place(null, null, null, null),
                new Pieces(List.of(), List.of()),
                List.of(),
                null);
    }

    /** Returns the state of the request, which can differ from the person's level for a while; part of message keys. */
    public String shown() {
        return current().key();
    }

    /** Returns whether the person can withdraw something. */
    public boolean withdrawable() {
        return draft != null
                || EnumSet.of(IdentityStatus.PENDING, IdentityStatus.IN_REVIEW, IdentityStatus.CORRECTION)
                        .contains(current());
    }

    public boolean approved() {
        return current() == IdentityStatus.APPROVED;
    }

    private IdentityStatus current() {
        return Objects.requireNonNullElse(state, status);
    }

    /** Returns who viewed the request: a line for each day, role and reason. */
    public List<LedgerLine> ledger() {
        return LedgerLine.of(views);
    }
}

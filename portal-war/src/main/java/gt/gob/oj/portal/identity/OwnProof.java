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
 * What the identity server says of the person's own request.
 *
 * @param status the level that the person has
 * @param state of the last request that was sent, null without one
 * @param views who looked at it
 * @param draft what was begun and not sent
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

    /** Absent before there is a request; {@code eraseAt} also when it is not known. */
    public record Sent(
            @Nullable String receiptCode,
            @Nullable Instant submittedAt,
            @Nullable Instant eraseAt) {
        /** Whether the evidence's time is over. */
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

    /** When it is likely to be looked at, if enough was decided lately to tell. */
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

    /** What a correction asks for, and the codes of the pieces that it still lacks. */
    public record Pieces(List<Correction> corrections, List<String> missing) {
        public Pieces {
            corrections = List.copyOf(corrections);
            missing = List.copyOf(missing);
        }

        /** Each piece once, with everything that is wrong with it. */
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

    /** All that is known of a request that the identity server cannot read; the code is empty when that is damaged, too. */
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

    /** That of the request, which the person's level does not follow at once; part of message keys. */
    public String shown() {
        return current().key();
    }

    /** Whether there is something that the person can take back. */
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

    /** Who looked: a line for each day, role and reason. */
    public List<LedgerLine> ledger() {
        return LedgerLine.of(views);
    }
}

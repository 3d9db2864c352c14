package gt.gob.oj.keycloak.identityproof.own.rest;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import gt.gob.oj.keycloak.identityproof.judgement.Mark;
import gt.gob.oj.keycloak.identityproof.own.Forecast;
import gt.gob.oj.keycloak.identityproof.own.OwnRecords;
import gt.gob.oj.keycloak.identityproof.own.Viewing;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import gt.gob.oj.keycloak.identityproof.retention.Retention;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assembles the citizen's view of a request. */
public record OwnStates(OwnRecords records, Retention retention, Instant now) {

    /** Beyond this place, the exact number of requests ahead is not counted. */
    static final int AHEAD_MAX = 1000;

    public OwnState of(Optional<IdentityProof> sent, Optional<IdentityProof> draft) {
        OwnState.@Nullable Draft begun = draft.map(
                        p -> new OwnState.Draft(p.since().toString(), codes(records.missing(p))))
                .orElse(null);
        return sent.map(p -> of(p, begun)).orElseGet(() -> nothingSent(begun));
    }

    private static OwnState nothingSent(OwnState.@Nullable Draft draft) {
        return new OwnState(
                ProofState.DRAFT.claim(),
                null,
                null,
                null,
                null,
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
                List.of(),
                null,
                List.of(),
                draft);
    }

    private OwnState of(IdentityProof proof, OwnState.@Nullable Draft draft) {
        var submission = proof.submission();
        var decision = proof.decision();
        boolean waits = proof.state() == ProofState.PENDING;
        int ahead = waits ? records.ahead(proof, AHEAD_MAX + 1) : 0;
        Optional<Forecast> forecast = waits && ahead <= AHEAD_MAX
                ? Forecast.of(ahead, records.pace(proof.citizen().realmId(), now.minus(Forecast.WINDOW)), now)
                : Optional.empty();
        return new OwnState(
                proof.state().claim(),
                proof.state().code(),
                submission == null ? null : submission.receiptCode().value(),
                submission == null ? null : submission.at().toString(),
                proof.since().toString(),
                proof.attempt(),
                decision == null ? null : decision.decidedAt().toString(),
                decision == null ? null : decision.reason(),
                decision == null
                        ? List.of()
                        : decision.codes().stream()
                                .sorted()
                                .map(ReasonCode::code)
                                .toList(),
                waits && ahead <= AHEAD_MAX ? ahead + 1 : null,
                waits ? Math.min(ahead, AHEAD_MAX) : null,
                forecast.map(f -> f.from().toString()).orElse(null),
                forecast.map(f -> f.to().toString()).orElse(null),
                records.corrections(proof).stream().map(OwnStates::view).toList(),
                codes(proof.wanted()),
                codes(records.missing(proof)),
                retention.erasureOf(proof).map(Instant::toString).orElse(null),
                records.looks(proof).stream().map(OwnStates::view).toList(),
                draft);
    }

    private static List<String> codes(Collection<Piece> pieces) {
        return pieces.stream().sorted().map(Piece::code).toList();
    }

    private static OwnState.View view(Viewing look) {
        return new OwnState.View(
                look.at().toString(),
                look.role().name().toLowerCase(Locale.ROOT),
                look.piece() == null ? null : look.piece().code(),
                look.reason());
    }

    private static OwnState.Correction view(Correction correction) {
        OwnState.Mark mark = switch (correction.mark()) {
            case null -> null;
            case Mark.Area a -> new OwnState.Mark(a.x(), a.y(), a.width(), a.height(), null);
            case Mark.Moment m -> new OwnState.Mark(null, null, null, null, m.second());
        };
        return new OwnState.Correction(
                correction.piece().code(), correction.code().code(), correction.words(), mark);
    }
}

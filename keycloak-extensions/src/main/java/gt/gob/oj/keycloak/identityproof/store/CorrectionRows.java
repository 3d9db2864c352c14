package gt.gob.oj.keycloak.identityproof.store;

import gt.gob.oj.keycloak.identityproof.Piece;
import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.judgement.Correction;
import gt.gob.oj.keycloak.identityproof.judgement.GivenCorrection;
import gt.gob.oj.keycloak.identityproof.judgement.Mark;
import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import gt.gob.oj.keycloak.identityproof.request.ReasonCode;
import org.jspecify.annotations.Nullable;

/** Converts between rows and corrections. */
final class CorrectionRows {

    private CorrectionRows() {}

    static GivenCorrection toCorrection(CorrectionEntity row) {
        return UnreadableRequest.unless(
                row.proofId,
                () -> new GivenCorrection(
                        row.attempt,
                        new Correction(
                                Piece.of(row.piece).orElseThrow(),
                                ReasonCode.of(row.code).orElseThrow(),
                                row.words,
                                mark(row))));
    }

    static CorrectionEntity toRow(IdentityProof proof, String reviewerId, int position, Correction correction) {
        CorrectionEntity row = new CorrectionEntity();
        row.proofId = proof.id();
        row.attempt = proof.attempt();
        row.reviewerId = reviewerId;
        row.position = position;
        row.piece = correction.piece().code();
        row.code = correction.code().code();
        row.words = correction.words();
        switch (correction.mark()) {
            case null -> {}
            case Mark.Moment moment -> row.second = moment.second();
            case Mark.Area area -> {
                row.x = area.x();
                row.y = area.y();
                row.width = area.width();
                row.height = area.height();
            }
        }
        return row;
    }

    private static @Nullable Mark mark(CorrectionEntity row) {
        if (row.second != null) {
            return new Mark.Moment(row.second);
        }
        return row.x == null || row.y == null || row.width == null || row.height == null
                ? null
                : new Mark.Area(row.x, row.y, row.width, row.height);
    }
}

package gt.gob.oj.keycloak.cape.desk;

import gt.gob.oj.keycloak.cape.cases.CapeCase;
import org.jspecify.annotations.Nullable;

/**
 * A case with both its sides.
 *
 * @param legacy the account in CAPE; null if it no longer exists or CAPE did not answer
 * @param local the local person concerned, if any
 * @param holder the local person who has the CUI, if it is another one
 */
record CaseDetail(
        CasePage.CaseLine line,
        @Nullable String decidedAt,
        @Nullable String reason,
        boolean silent,
        boolean confirmable,
        CaseSides.@Nullable Side legacy,
        CaseSides.@Nullable Side local,
        CaseSides.@Nullable Side holder) {

    static CaseDetail of(CapeCase one, CaseSides sides) {
        return new CaseDetail(
                CasePage.CaseLine.of(one),
                one.decidedAt() == null ? null : one.decidedAt().toString(),
                one.reason(),
                sides.silent(),
                one.isOpen() && sides.canBeConfirmed(),
                sides.legacySide(),
                sides.localSide(),
                sides.holderSide());
    }
}

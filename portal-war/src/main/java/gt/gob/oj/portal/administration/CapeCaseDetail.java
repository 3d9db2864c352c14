package gt.gob.oj.portal.administration;

import org.jspecify.annotations.Nullable;

/**
 * A case with both its sides.
 *
 * @param silent CAPE did not answer, so that its side is not known
 * @param confirmable the local person can be asked whether the account in CAPE is theirs
 * @param holder the local person who has the CUI, where that is another one
 */
public record CapeCaseDetail(
        CapeCaseLine line,
        @Nullable String reason,
        boolean silent,
        boolean confirmable,
        @Nullable CapeSide legacy,
        @Nullable CapeSide local,
        @Nullable CapeSide holder) {
    /** Whether something can still be done. */
    public boolean isOpen() {
        return line.status().equals("open") || line.status().equals("asked");
    }
}

package gt.gob.oj.portal.administration.cape;

import org.jspecify.annotations.Nullable;

/**
 * A conflict with both accounts.
 *
 * @param silent CAPE did not answer, so its account is not known
 * @param confirmable the local person can be asked whether the account in CAPE is theirs
 * @param holder the local person who has the CUI, if that is a third person
 */
public record CapeCaseDetail(
        CapeCaseLine line,
        @Nullable String reason,
        boolean silent,
        boolean confirmable,
        @Nullable CapeSide legacy,
        @Nullable CapeSide local,
        @Nullable CapeSide holder) {
    /** Returns whether an administrator can still act on it. */
    public boolean isOpen() {
        return line.status().equals("open") || line.status().equals("asked");
    }
}

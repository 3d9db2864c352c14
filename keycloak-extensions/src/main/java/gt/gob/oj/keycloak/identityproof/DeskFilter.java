package gt.gob.oj.keycloak.identityproof;

import org.jspecify.annotations.Nullable;

/**
 * Which requests a reviewer wants to see; what is null is not asked for.
 *
 * @param reviewerId who asks: their own request is never among them
 * @param mine only cases that are with the one who asks
 * @param citizenId only requests of that citizen
 */
public record DeskFilter(
        String realmId,
        String reviewerId,
        @Nullable ProofState state,
        @Nullable Flag flag,
        boolean mine,
        @Nullable String citizenId,
        @Nullable ReceiptCode receiptCode) {}

package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import org.jspecify.annotations.Nullable;

/**
 * Which requests a reviewer wants to see; what is null is not asked for.
 *
 * @param reviewerId who asks: their own request is never among them
 * @param mine only cases that are with the one who asks
 * @param citizenId only requests of that citizen
 * @param name only requests of people with such a name; with a receipt code as well, those that fit one of both
 */
public record DeskFilter(
        String realmId,
        String reviewerId,
        @Nullable ProofState state,
        @Nullable Flag flag,
        boolean mine,
        @Nullable String citizenId,
        @Nullable ReceiptCode receiptCode,
        @Nullable NameWords name) {}

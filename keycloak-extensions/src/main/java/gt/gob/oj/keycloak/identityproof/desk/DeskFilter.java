package gt.gob.oj.keycloak.identityproof.desk;

import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.judgement.Flag;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import org.jspecify.annotations.Nullable;

/**
 * The reviewer's search criteria; a null field matches everything.
 *
 * @param reviewerId the reviewer who searches; the reviewer's own request is never returned
 * @param mine only cases assigned to that reviewer
 * @param citizenId only requests of that citizen
 * @param name only requests of people with such a name; combined with a receipt code, requests that match either
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

package gt.gob.oj.keycloak.identityproof.request;

import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import java.time.Instant;

/** When a request was first submitted, and the receipt code the citizen was given. */
public record Submission(ReceiptCode receiptCode, Instant at) {}

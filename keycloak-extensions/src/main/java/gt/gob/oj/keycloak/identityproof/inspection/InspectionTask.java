package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.Evidence;

/**
 * A piece of evidence that one node has leased in order to inspect it.
 *
 * @param attempt how many times the piece was leased, this time included; a node with a lower number has lost its lease
 * @param failures how many earlier attempts ended without a result, including those whose server died
 */
public record InspectionTask(String realmId, Evidence evidence, int attempt, int failures) {}

package gt.gob.oj.keycloak.identityproof.inspection;

import gt.gob.oj.keycloak.identityproof.evidence.Evidence;

/**
 * A piece that is somebody's to inspect for a while.
 *
 * @param turn how many times it was taken, this time included; whoever comes with an older one has lost it
 * @param failures how many turns before ended without a result, the death of their server included
 */
public record InspectionTask(String realmId, Evidence evidence, int turn, int failures) {}

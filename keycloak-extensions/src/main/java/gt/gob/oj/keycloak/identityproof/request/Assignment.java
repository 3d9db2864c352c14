package gt.gob.oj.keycloak.identityproof.request;

import java.time.Instant;

/** The reviewer who has the case, and the end of the assignment unless they renew it. */
public record Assignment(String reviewerId, Instant until) {}

package gt.gob.oj.keycloak.identityproof.judgement;

/** A correction that was asked for; the attempt is that of the piece at fault. */
public record GivenCorrection(int attempt, Correction correction) {}

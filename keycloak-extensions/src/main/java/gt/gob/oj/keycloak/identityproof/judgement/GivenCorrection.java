package gt.gob.oj.keycloak.identityproof.judgement;

/** A requested correction, with the attempt of the faulty piece. */
public record GivenCorrection(int attempt, Correction correction) {}

package gt.gob.oj.keycloak.identityproof;

/** Identifies a citizen by ids only. */
public record CitizenRef(String realmId, String userId) {}

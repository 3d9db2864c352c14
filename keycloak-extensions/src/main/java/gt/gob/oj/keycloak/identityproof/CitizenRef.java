package gt.gob.oj.keycloak.identityproof;

/** Which citizen, by ids only. */
public record CitizenRef(String realmId, String userId) {}

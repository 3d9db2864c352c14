package gt.gob.oj.keycloak.cape.bulk;

/**
 * Where people go.
 *
 * @param id of the realm
 * @param storageId of the user storage by which CAPE is reached
 */
public record TargetRealm(String id, String storageId) {}

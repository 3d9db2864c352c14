package gt.gob.oj.keycloak.cape.bulk;

/**
 * The target of an import.
 *
 * @param id of the realm
 * @param storageId of the user storage that connects to CAPE
 */
public record TargetRealm(String id, String storageId) {}

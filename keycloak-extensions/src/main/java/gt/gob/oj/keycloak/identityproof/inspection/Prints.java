package gt.gob.oj.keycloak.identityproof.inspection;

/** Computes a keyed hash from a digest. Without the realm's key, a leaked table does not reveal whose file it is. */
@FunctionalInterface
public interface Prints {

    String seal(String realmId, String sha256);
}

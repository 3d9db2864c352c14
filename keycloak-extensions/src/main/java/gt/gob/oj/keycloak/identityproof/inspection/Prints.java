package gt.gob.oj.keycloak.identityproof.inspection;

/** Makes of a digest what only the realm can compute, so that a leaked table tells nobody whose file somebody has. */
@FunctionalInterface
public interface Prints {

    String seal(String realmId, String sha256);
}

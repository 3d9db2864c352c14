package gt.gob.oj.keycloak.identityproof.inspection.finding;

/** The decoder could not read the bytes, or not within its limits. */
public final class Undecodable extends Exception {

    private static final long serialVersionUID = 1L;

    public Undecodable(String why) {
        super(why);
    }
}

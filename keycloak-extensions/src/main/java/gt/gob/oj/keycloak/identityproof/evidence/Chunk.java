package gt.gob.oj.keycloak.identityproof.evidence;

/** One stored chunk of a piece: its place, its internal name in the vault, length and SHA-256 of the clear bytes. */
public record Chunk(int number, String name, long length, String sha256) {

    /** As long as the body of a request to Keycloak may be. */
    public static final int MAX_LENGTH = 10 * 1024 * 1024;

    public Chunk {
        if (number < 0 || length < 0 || length > MAX_LENGTH) {
            throw new IllegalArgumentException("not a part");
        }
    }
}

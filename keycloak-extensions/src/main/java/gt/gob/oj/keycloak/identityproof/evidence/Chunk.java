package gt.gob.oj.keycloak.identityproof.evidence;

/**
 * One stored chunk of a piece: its number, its internal name in the vault, and the length and SHA-256 of the plaintext.
 */
public record Chunk(int number, String name, long length, String sha256) {

    /** Keycloak's maximum request body. */
    public static final int MAX_LENGTH = 10 * 1024 * 1024;

    public Chunk {
        if (number < 0 || length < 0 || length > MAX_LENGTH) {
            throw new IllegalArgumentException("invalid chunk");
        }
    }
}

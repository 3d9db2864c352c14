package gt.gob.oj.keycloak.identityproof.evidence;

/** The key of one object of the vault, itself encrypted. Without it the object can never be read again. */
public final class WrappedKey {

    private final byte[] bytes;

    public WrappedKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}

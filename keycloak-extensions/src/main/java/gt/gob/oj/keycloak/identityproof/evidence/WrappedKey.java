package gt.gob.oj.keycloak.identityproof.evidence;

/** The encrypted key of one object in the vault. Without it the object cannot be decrypted. */
public final class WrappedKey {

    private final byte[] bytes;

    public WrappedKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}

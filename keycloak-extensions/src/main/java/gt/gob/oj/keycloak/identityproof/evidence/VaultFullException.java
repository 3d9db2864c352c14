package gt.gob.oj.keycloak.identityproof.evidence;

import java.io.IOException;

/** The vault has no space left. Stored evidence is not affected. */
public final class VaultFullException extends IOException {

    private static final long serialVersionUID = 1L;

    public VaultFullException(IOException cause) {
        super("no space left in the vault", cause);
    }
}

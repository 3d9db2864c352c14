package gt.gob.oj.keycloak.identityproof.evidence;

import java.io.IOException;

/** There is no room left for evidence; what is stored already is not touched by it. */
public final class VaultFullException extends IOException {

    private static final long serialVersionUID = 1L;

    public VaultFullException(IOException cause) {
        super("no room left in the vault", cause);
    }
}

package gt.gob.oj.keycloak.identityproof;

import java.util.Set;

/** Finds out what speaks for a second reviewer. */
public interface Flags {

    /** The request's marks as of now, kept with it in the same unit of work. */
    Set<Flag> refresh(UnitOfWork.Records records, IdentityProof proof);
}

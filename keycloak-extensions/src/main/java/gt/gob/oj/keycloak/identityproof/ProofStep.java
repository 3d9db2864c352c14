package gt.gob.oj.keycloak.identityproof;

/** What may happen to a request. */
public enum ProofStep {
    SUBMIT,
    APPROVE,
    REJECT
}

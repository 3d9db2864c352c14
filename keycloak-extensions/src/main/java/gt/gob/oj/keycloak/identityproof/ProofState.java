package gt.gob.oj.keycloak.identityproof;

import java.util.Locale;

/** Where a request stands. {@link Transitions} holds every way from one state to another. */
public enum ProofState {
    /** Being filled in; to the outside the citizen has no request yet. */
    DRAFT("none"),
    PENDING("pending"),
    APPROVED("approved"),
    /** Closed; the citizen may make a new request. */
    REJECTED("rejected");

    private final String claim;

    ProofState(String claim) {
        this.claim = claim;
    }

    /** The value of the claim {@code identity_status}. */
    public String claim() {
        return claim;
    }

    /** The name in the database and in the review API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

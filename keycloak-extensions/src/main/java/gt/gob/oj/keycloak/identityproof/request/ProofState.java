package gt.gob.oj.keycloak.identityproof.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The state of a request. {@link Transitions} lists every allowed change. */
public enum ProofState {
    /** Being filled in. The public status is "none". */
    DRAFT("none"),
    /** Submitted, and waiting for a reviewer. */
    PENDING("pending"),
    /** Assigned to a reviewer until the assignment ends. */
    IN_REVIEW("in_review"),
    /** The citizen is asked to send some pieces again; the others are kept. */
    CORRECTION("correction"),
    APPROVED("approved"),
    /** Closed; the citizen may make a new request. */
    REJECTED("rejected"),
    /** Withdrawn by the citizen, who may make a new request. */
    WITHDRAWN("none"),
    /** Abandoned as a draft or in correction; the citizen may make a new request. */
    EXPIRED("none");

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

    public static ProofState ofCode(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("unknown state"));
    }

    /** Empty for a code that this version does not know. */
    public static Optional<ProofState> find(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }

    /** Whether it prevents the citizen from making another request. */
    public boolean isOpen() {
        return this != REJECTED && this != WITHDRAWN && this != EXPIRED;
    }

    /** Whether the citizen may send evidence. */
    public boolean collects() {
        return this == DRAFT || this == CORRECTION;
    }

    /** Whether a reviewer's decision led to this state. */
    public boolean isDecided() {
        return this == APPROVED || this == REJECTED || this == CORRECTION;
    }
}

package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one attempt of a request was captured, beside the evidence itself: what the citizen agreed to, and what they were
 * asked to say.
 *
 * @param challenge none until the citizen comes to the video
 * @param written whether the citizen cannot speak or hear, and shows the number on paper
 * @param statement what that citizen wrote instead of saying it
 */
public record Capture(
        String proofId,
        int attempt,
        @Nullable Consent consent,
        @Nullable Challenge challenge,
        boolean written,
        @Nullable String statement) {

    /** Changes with the words of the notice, so that everybody is known to have agreed to what they read. */
    public static final String NOTICE = "2026-11";

    public static final int STATEMENT_MIN = 20;
    public static final int STATEMENT_MAX = 1000;

    public Capture {
        if (statement != null && (!written || statement.length() > STATEMENT_MAX)) {
            throw new IllegalArgumentException("only the written alternative has a statement, of a limited length");
        }
    }

    static Capture none(IdentityProof proof) {
        return new Capture(proof.id(), proof.attempt(), null, null, false, null);
    }

    /** This one, or what of an earlier attempt still holds. */
    Capture in(IdentityProof proof) {
        return attempt == proof.attempt()
                ? this
                : new Capture(proofId, proof.attempt(), null, null, written, statement);
    }

    Capture with(Consent given) {
        return new Capture(proofId, attempt, given, challenge, written, statement);
    }

    Capture with(Challenge issued) {
        return new Capture(proofId, attempt, consent, issued, written, statement);
    }

    Capture spoken() {
        return new Capture(proofId, attempt, consent, challenge, false, null);
    }

    Capture written(@Nullable String words) {
        return new Capture(proofId, attempt, consent, challenge, true, words);
    }

    boolean agreesToNotice() {
        return consent != null && consent.noticeVersion().equals(NOTICE);
    }

    /** Whether whoever cannot speak has written what the video lacks. */
    public boolean saysEnough() {
        return !written || statement != null;
    }

    @Override
    public String toString() {
        return "Capture[" + proofId + ", " + attempt + "]";
    }

    /** To a version of the notice. */
    public record Consent(Instant at, String noticeVersion) {}
}

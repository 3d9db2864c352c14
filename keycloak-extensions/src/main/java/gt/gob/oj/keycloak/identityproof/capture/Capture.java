package gt.gob.oj.keycloak.identityproof.capture;

import gt.gob.oj.keycloak.identityproof.request.IdentityProof;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of one attempt: the citizen's consent, and what they were asked to say in the video.
 *
 * @param challenge null until the citizen reaches the video step
 * @param written whether the citizen cannot speak or hear, and shows the number on paper instead
 * @param statement what that citizen wrote instead of speaking
 */
public record Capture(
        String proofId,
        int attempt,
        @Nullable Consent consent,
        @Nullable Challenge challenge,
        boolean written,
        @Nullable String statement) {

    /**
     * The version of the privacy notice. It changes with the text, so that each consent refers to the text that was
     * read.
     */
    public static final String NOTICE = "2026-11";

    public static final int STATEMENT_MIN = 20;
    public static final int STATEMENT_MAX = 1000;

    public Capture {
        if (statement != null && (!written || statement.length() > STATEMENT_MAX)) {
            throw new IllegalArgumentException("a statement needs the written alternative and has a limited length");
        }
    }

    static Capture none(IdentityProof proof) {
        return new Capture(proof.id(), proof.attempt(), null, null, false, null);
    }

    /** This capture if it belongs to the current attempt; otherwise the parts of it that remain valid. */
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

    /** False if the citizen cannot speak and has not written the statement. */
    public boolean saysEnough() {
        return !written || statement != null;
    }

    @Override
    public String toString() {
        return "Capture[" + proofId + ", " + attempt + "]";
    }

    /** Consent to a version of the notice. */
    public record Consent(Instant at, String noticeVersion) {}
}

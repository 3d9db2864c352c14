package gt.gob.oj.keycloak.identityproof.store.capture;

import gt.gob.oj.keycloak.identityproof.UnreadableRequest;
import gt.gob.oj.keycloak.identityproof.capture.Capture;
import gt.gob.oj.keycloak.identityproof.capture.Captures;
import gt.gob.oj.keycloak.identityproof.capture.Challenge;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Capture rows in the database. */
public final class JpaCaptures implements Captures {

    private final EntityManager em;

    public JpaCaptures(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Capture> ofProof(String proofId) {
        return em.createQuery("from CaptureEntity c where c.proofId = :proof order by c.attempt", CaptureEntity.class)
                .setParameter("proof", proofId)
                .getResultStream()
                .map(JpaCaptures::toCapture)
                .toList();
    }

    @Override
    public void save(Capture capture) {
        CaptureEntity row = new CaptureEntity();
        row.proofId = capture.proofId();
        row.attempt = capture.attempt();
        Capture.Consent consent = capture.consent();
        if (consent != null) {
            row.consentAt = consent.at();
            row.noticeVersion = consent.noticeVersion();
        }
        Challenge challenge = capture.challenge();
        if (challenge != null) {
            row.number = challenge.number();
            row.issuedAt = challenge.issuedAt();
            row.shown = challenge.shown().stream().map(String::valueOf).collect(Collectors.joining(","));
        }
        row.written = capture.written();
        row.statement = capture.statement();
        em.merge(row);
    }

    private static Capture toCapture(CaptureEntity row) {
        return UnreadableRequest.unless(
                row.proofId,
                () -> new Capture(
                        row.proofId,
                        row.attempt,
                        row.consentAt == null || row.noticeVersion == null
                                ? null
                                : new Capture.Consent(row.consentAt, row.noticeVersion),
                        challenge(row),
                        row.written,
                        row.statement));
    }

    private static @Nullable Challenge challenge(CaptureEntity row) {
        if (row.number == null || row.issuedAt == null) {
            return null;
        }
        List<Integer> shown = row.shown == null || row.shown.isEmpty()
                ? List.of()
                : Arrays.stream(row.shown.split(",", -1)).map(Integer::valueOf).toList();
        return new Challenge(row.number, row.issuedAt, shown);
    }
}

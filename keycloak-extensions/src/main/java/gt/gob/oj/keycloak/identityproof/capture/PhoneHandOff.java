package gt.gob.oj.keycloak.identityproof.capture;

import static java.nio.charset.StandardCharsets.UTF_8;

import gt.gob.oj.keycloak.identityproof.ReceiptCode;
import gt.gob.oj.keycloak.identityproof.Sha256;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets a citizen send evidence from a phone. The link works only in the first browser that opens it. The hand-off
 * expires after fifteen minutes without incoming bytes, and after six hours in any case.
 */
public final class PhoneHandOff {

    public static final Duration LIFE = Duration.ofMinutes(15);

    /** Enough for the largest video at the lowest bandwidth that the server accepts. */
    public static final Duration LONGEST_LIFE = Duration.ofHours(6);

    private static final Duration PROLONGED_EVERY = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final UnitOfWork<CapturePorts> work;
    private final Clock clock;

    public PhoneHandOff(UnitOfWork<CapturePorts> work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Empty if the request no longer collects evidence, or its citizen has not agreed yet. */
    public Optional<Begun> begin(String proofId) {
        ReceiptCode code = ReceiptCode.random();
        Instant now = clock.instant();
        Instant end = now.plus(LIFE);
        return work.run(r -> r.proofs()
                .lockCollecting(proofId)
                .filter(p -> r.captures().agreed(proofId))
                .map(p -> {
                    HandOff handOff = new HandOff(
                            UUID.randomUUID().toString(),
                            p.citizen(),
                            p.id(),
                            p.attempt(),
                            end,
                            now.plus(LONGEST_LIFE),
                            null);
                    r.handOffs().begin(handOff, hash(code.value()));
                    return new Begun(code.value(), end);
                }));
    }

    /** The hand-off in whatever state its link is. Empty if it has expired or never existed. */
    public Optional<HandOff> ofCode(String realmId, String code) {
        return work.run(r -> r.handOffs().ofCode(realmId, hash(code.toUpperCase(Locale.ROOT)), clock.instant()));
    }

    public boolean isAlive(String id) {
        return work.run(r -> r.handOffs().find(id, clock.instant())).isPresent();
    }

    public Optional<HandOff> ofProof(String proofId) {
        return work.run(r -> r.handOffs().ofProof(proofId, clock.instant()));
    }

    /** Issues the secret that identifies the browser from now on. Empty if another browser opened the link first. */
    public Optional<String> open(HandOff handOff) {
        byte[] secret = new byte[18];
        RANDOM.nextBytes(secret);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        return work.run(r -> r.handOffs().open(handOff.id(), hash(text))) ? Optional.of(text) : Optional.empty();
    }

    /** Extends the hand-off because bytes have arrived through it. */
    public void prolong(String id) {
        Instant now = clock.instant();
        work.run(r -> {
            r.handOffs()
                    .find(id, now)
                    .filter(h -> h.expiresAt().isBefore(now.plus(LIFE).minus(PROLONGED_EVERY)))
                    .ifPresent(h -> r.handOffs().prolong(id, now.plus(LIFE), now));
            return true;
        });
    }

    public void end(String proofId) {
        work.run(r -> {
            r.handOffs().end(proofId);
            return true;
        });
    }

    /** The stored form of a secret. A reader of the table cannot use it to open a link. */
    public static String hash(String secret) {
        MessageDigest digest = Sha256.digest();
        digest.update(secret.getBytes(UTF_8));
        return Sha256.hex(digest);
    }

    public record Begun(String code, Instant expiresAt) {}
}

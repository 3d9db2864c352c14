package gt.gob.oj.keycloak.identityproof.retention;

import gt.gob.oj.keycloak.identityproof.Actor;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.audit.AuditEntry;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.request.ProofState;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Expires requests and erases evidence after their retention. Each request is a separate unit of work, so that several
 * nodes can run it and a crash leaves no partial change. Keys are erased before bytes; {@link Sweep} finds bytes that a
 * crash leaves behind.
 */
public final class Upkeep {

    private final UnitOfWork<RetentionPorts> work;
    private final EvidenceVault vault;
    private final Clock clock;

    public Upkeep(UnitOfWork<RetentionPorts> work, EvidenceVault vault, Clock clock) {
        this.work = work;
        this.vault = vault;
        this.clock = clock;
    }

    /** Returns the number of abandoned requests that expired. */
    public int expire(String realmId, Retention retention) {
        int expired = 0;
        for (ProofState state : collecting().toList()) {
            while (expireOne(realmId, state, retention)) {
                expired++;
            }
        }
        return expired;
    }

    private boolean expireOne(String realmId, ProofState state, Retention retention) {
        Instant now = now();
        return retention
                .dueSince(state, now)
                .map(before -> work.run(r -> r.proofs()
                        .lockKept(realmId, state, before)
                        .map(id -> {
                            r.changes().expire(realmId, id, now);
                            return true;
                        })
                        .orElse(false)))
                .orElse(false);
    }

    /** Returns the number of requests whose evidence was erased. */
    public int erase(String realmId, Retention retention) throws IOException {
        int erased = 0;
        for (ProofState state : closed().toList()) {
            Optional<List<String>> objects = eraseOne(realmId, state, retention);
            while (objects.isPresent()) {
                for (String object : objects.get()) {
                    vault.erase(object);
                }
                erased += objects.get().isEmpty() ? 0 : 1;
                objects = eraseOne(realmId, state, retention);
            }
        }
        return erased;
    }

    /** The objects whose keys were erased; an empty list for a request without evidence. Empty if no request is due. */
    private Optional<List<String>> eraseOne(String realmId, ProofState state, Retention retention) {
        Instant now = now();
        return retention
                .dueSince(state, now)
                .flatMap(before -> work.run(r -> r.proofs()
                        .lockKept(realmId, state, before)
                        .map(id -> {
                            int pieces = r.evidence().countPieces(id);
                            List<String> objects = r.evidence().eraseAll(id, now);
                            if (!objects.isEmpty()) {
                                r.audit().record(realmId, entry(id, state, pieces, now));
                            }
                            return objects;
                        })));
    }

    private static AuditEntry entry(String proofId, ProofState state, int pieces, Instant now) {
        return new AuditEntry(
                now,
                Actor.SERVER,
                "erase-evidence",
                proofId,
                Map.of("state", state.code(), "pieces", Integer.toString(pieces)));
    }

    private static Stream<ProofState> collecting() {
        return Stream.of(ProofState.values()).filter(ProofState::collects);
    }

    private static Stream<ProofState> closed() {
        return Stream.of(ProofState.values()).filter(s -> s == ProofState.APPROVED || !s.isOpen());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

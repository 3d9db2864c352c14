package gt.gob.oj.keycloak.identityproof.retention;

import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceRecords;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault;
import gt.gob.oj.keycloak.identityproof.evidence.EvidenceVault.Stored;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares what lies in the vault with the rows. Bytes that no row names any more are erased once they are old enough
 * that nobody can be about to name them. Rows without bytes are told of and left: a disk that is not there for a while
 * must not cost anybody their evidence.
 */
public final class Sweep {

    private final UnitOfWork<EvidenceRecords> work;
    private final EvidenceVault vault;
    private final Clock clock;
    private final Duration patience;

    public Sweep(UnitOfWork<EvidenceRecords> work, EvidenceVault vault, Clock clock, Duration patience) {
        this.work = work;
        this.vault = vault;
        this.clock = clock;
        this.patience = patience;
    }

    /** In 256 portions, so that a vault of millions does not have to be in memory. */
    public Found sweep() throws IOException {
        Found all = new Found(0, Set.of());
        for (int portion = 0; portion < 256; portion++) {
            all = all.and(sweep(HexFormat.of().toHexDigits((byte) portion)));
        }
        return all;
    }

    private Found sweep(String prefix) throws IOException {
        Instant old = clock.instant().minus(patience);
        // The rows first: bytes that come in between are young, bytes that go have lost their row.
        Map<String, Set<String>> rows = work.run(r -> r.chunkNames(prefix));
        List<Stored> stored = vault.stored(prefix);
        Map<String, Set<String>> there = new HashMap<>();
        int strays = 0;
        for (Stored part : stored) {
            if (rows.getOrDefault(part.objectId(), Set.of()).contains(part.name())) {
                there.computeIfAbsent(part.objectId(), id -> new HashSet<>()).add(part.name());
            } else if (part.since().isBefore(old)) {
                vault.eraseChunk(part.objectId(), part.name());
                strays++;
            }
        }
        return new Found(strays, lost(rows, there, prefix));
    }

    /** What is missing now, and still is after the rows were asked again: meanwhile some may have been erased. */
    private Set<String> lost(Map<String, Set<String>> rows, Map<String, Set<String>> there, String prefix) {
        Set<String> lost = without(rows, there);
        if (!lost.isEmpty()) {
            lost.retainAll(without(work.run(r -> r.chunkNames(prefix)), there));
        }
        return lost;
    }

    private static Set<String> without(Map<String, Set<String>> rows, Map<String, Set<String>> there) {
        return rows.keySet().stream()
                .filter(id -> !there.getOrDefault(id, Set.of()).containsAll(rows.getOrDefault(id, Set.of())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What came to light.
     *
     * @param strays parts that no row named, erased now
     * @param lost objects of which a row names a part that is not there
     */
    public record Found(int strays, Set<String> lost) {

        public Found {
            lost = Set.copyOf(lost);
        }

        private Found and(Found more) {
            Set<String> both = new TreeSet<>(lost);
            both.addAll(more.lost);
            return new Found(strays + more.strays, both);
        }
    }
}

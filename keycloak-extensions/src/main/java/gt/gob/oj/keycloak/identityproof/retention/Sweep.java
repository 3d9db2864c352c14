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
 * Compares the vault with the database rows. Bytes that no row names are erased once they are too old to belong to a
 * write in progress. Rows without bytes are only reported: a disk that is temporarily unavailable must not cost
 * citizens their evidence.
 */
public final class Sweep {

    private final UnitOfWork<EvidenceRecords> work;
    private final EvidenceVault vault;
    private final Clock clock;
    private final Duration minimumAge;

    public Sweep(UnitOfWork<EvidenceRecords> work, EvidenceVault vault, Clock clock, Duration minimumAge) {
        this.work = work;
        this.vault = vault;
        this.clock = clock;
        this.minimumAge = minimumAge;
    }

    /** Works in 256 portions, because a vault of millions of objects does not fit into memory. */
    public Found sweep() throws IOException {
        Found all = new Found(0, Set.of());
        for (int portion = 0; portion < 256; portion++) {
            all = all.and(sweep(HexFormat.of().toHexDigits((byte) portion)));
        }
        return all;
    }

    private Found sweep(String prefix) throws IOException {
        Instant old = clock.instant().minus(minimumAge);
        // Reads the rows first: bytes stored in between are recent, and bytes erased in between have lost their row.
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
        return new Found(strays, lostObjects(rows, there, prefix));
    }

    /**
     * The objects that are missing both before and after a second read of the rows, because some may have been erased
     * in between.
     */
    private Set<String> lostObjects(Map<String, Set<String>> rows, Map<String, Set<String>> there, String prefix) {
        Set<String> lost = objectsWithMissingChunks(rows, there);
        if (!lost.isEmpty()) {
            lost.retainAll(objectsWithMissingChunks(work.run(r -> r.chunkNames(prefix)), there));
        }
        return lost;
    }

    private static Set<String> objectsWithMissingChunks(Map<String, Set<String>> rows, Map<String, Set<String>> there) {
        return rows.keySet().stream()
                .filter(id -> !there.getOrDefault(id, Set.of()).containsAll(rows.getOrDefault(id, Set.of())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The result of a sweep.
     *
     * @param strays chunks without a row, now erased
     * @param lost objects whose row names a missing chunk
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

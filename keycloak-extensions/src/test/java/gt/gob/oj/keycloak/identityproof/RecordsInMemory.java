package gt.gob.oj.keycloak.identityproof;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** The rows without a database; one unit of work at a time. */
final class RecordsInMemory implements UnitOfWork, IdentityProofs, EvidenceRecords {

    private final Map<String, Capture> captures = new TreeMap<>();

    private final HandOffsInMemory handOffs = new HandOffsInMemory();
    final InspectionsInMemory inspections = new InspectionsInMemory();
    private final Map<String, String> declared = new HashMap<>();
    private final Map<String, IdentityProof> proofs = new HashMap<>();
    private final Map<String, Evidence> evidence = new HashMap<>();
    private final Map<String, List<EvidencePart>> parts = new HashMap<>();

    @Override
    public synchronized <T> T run(Function<Records, T> work) {
        return work.apply(new Records(
                this,
                this,
                new CapturesInMemory(),
                handOffs,
                inspections,
                (realm, entry) -> {},
                (realmId, proofId, step) -> {},
                new DeskRecords(queue(), null, (records, proof) -> Set.of()),
                CitizenRecords.EMPTY));
    }

    /** Keeps no names; an intake asks for nothing else of the desk's queue. */
    private static DeskQueue queue() {
        return (DeskQueue) Proxy.newProxyInstance(
                DeskQueue.class.getClassLoader(), new Class<?>[] {DeskQueue.class}, (queue, method, arguments) -> {
                    if (method.getName().equals("name")) {
                        return null;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    @Override
    public IdentityProof openOrDraft(CitizenRef citizen, Instant now) {
        return open(citizen).orElseGet(() -> {
            String id = UUID.randomUUID().toString();
            IdentityProof draft = new IdentityProof(id, citizen, ProofState.DRAFT, now, 1, null, null, null);
            proofs.put(id, draft);
            return draft;
        });
    }

    @Override
    public Optional<IdentityProof> open(CitizenRef citizen) {
        return proofs.values().stream()
                .filter(p -> p.citizen().equals(citizen) && p.state().isOpen())
                .findFirst();
    }

    @Override
    public List<IdentityProof> all(CitizenRef citizen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<IdentityProof> lastSubmitted(CitizenRef citizen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ProofState> lastSubmittedState(CitizenRef citizen) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<IdentityProof> find(String realmId, String id) {
        return Optional.ofNullable(proofs.get(id));
    }

    @Override
    public Optional<IdentityProof> collecting(String id) {
        return lockCollecting(id);
    }

    @Override
    public Optional<IdentityProof> lockCollecting(String id) {
        return find("", id).filter(IdentityProof::collects);
    }

    @Override
    public Optional<String> lockKept(String realmId, ProofState state, Instant before) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void declare(String id, String digest) {
        declared.putIfAbsent(id, digest);
    }

    @Override
    public Optional<String> declared(String id) {
        return Optional.ofNullable(declared.get(id));
    }

    @Override
    public boolean apply(String realmId, String id, Change change) {
        IdentityProof proof = proofs.get(id);
        Transitions.Move move = Transitions.of(change.step());
        if (!move.from().contains(proof.state())) {
            return false;
        }
        proofs.put(
                id,
                new IdentityProof(
                        id,
                        proof.citizen(),
                        move.to(),
                        change.at(),
                        change.step() == ProofStep.ASK_CORRECTION ? proof.attempt() + 1 : proof.attempt(),
                        change.submission() == null ? proof.submission() : change.submission(),
                        change.assignment(),
                        change.decision()));
        return true;
    }

    @Override
    public Optional<Evidence> find(String proofId, int attempt, Piece piece) {
        return ofProof(proofId).stream()
                .filter(e -> e.attempt() == attempt && e.piece() == piece)
                .findFirst();
    }

    @Override
    public List<Evidence> ofProof(String proofId) {
        return evidence.values().stream()
                .filter(e -> e.proofId().equals(proofId))
                .toList();
    }

    @Override
    public int countPieces(String proofId) {
        return ofProof(proofId).size();
    }

    @Override
    public List<EvidencePart> parts(String evidenceId) {
        return List.copyOf(parts.getOrDefault(evidenceId, List.of()));
    }

    @Override
    public void begin(Evidence begun) {
        if (find(begun.proofId(), begun.attempt(), begun.piece()).isEmpty()) {
            evidence.put(begun.id(), begun);
        }
    }

    @Override
    public int countParts(String evidenceId) {
        return parts(evidenceId).size();
    }

    @Override
    public void identify(String evidenceId, EvidenceType type) {
        Evidence row = evidence.get(evidenceId);
        evidence.put(
                evidenceId,
                new Evidence(
                        row.id(),
                        row.proofId(),
                        row.attempt(),
                        row.piece(),
                        type,
                        row.key(),
                        row.total(),
                        row.received(),
                        row.sha256()));
    }

    @Override
    public boolean append(String evidenceId, long offset, EvidencePart part) {
        Evidence row = evidence.get(evidenceId);
        if (row == null || row.received() != offset || row.isComplete()) {
            return false;
        }
        evidence.put(evidenceId, row.with(row.type(), offset + part.length()));
        parts.computeIfAbsent(evidenceId, id -> new ArrayList<>()).add(part);
        return true;
    }

    @Override
    public boolean complete(String evidenceId, long length, String sha256) {
        Evidence row = evidence.get(evidenceId);
        evidence.put(
                evidenceId,
                new Evidence(
                        row.id(),
                        row.proofId(),
                        row.attempt(),
                        row.piece(),
                        row.type(),
                        row.key(),
                        length,
                        row.received(),
                        sha256));
        return true;
    }

    @Override
    public Optional<Evidence> deskCopy(String evidenceId) {
        return Optional.empty();
    }

    @Override
    public List<String> discard(String evidenceId) {
        parts.remove(evidenceId);
        return evidence.remove(evidenceId) == null ? List.of() : List.of(evidenceId);
    }

    @Override
    public List<String> eraseAll(String proofId, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Set<String>> partNames(String prefix) {
        throw new UnsupportedOperationException();
    }

    private final class CapturesInMemory implements Captures {

        @Override
        public List<Capture> ofProof(String proofId) {
            return captures.values().stream()
                    .filter(c -> c.proofId().equals(proofId))
                    .toList();
        }

        @Override
        public void save(Capture capture) {
            captures.put(capture.proofId() + " " + capture.attempt(), capture);
        }
    }
}

package gt.gob.oj.keycloak.identityproof;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Hand-offs without a database. */
final class HandOffsInMemory implements HandOffs {

    private final Map<String, HandOff> byCode = new HashMap<>();

    @Override
    public void begin(HandOff handOff, String codeHash) {
        end(handOff.proofId());
        byCode.put(codeHash, handOff);
    }

    @Override
    public Optional<HandOff> ofCode(String realmId, String codeHash, Instant now) {
        return Optional.ofNullable(byCode.get(codeHash))
                .filter(h ->
                        h.citizen().realmId().equals(realmId) && h.expiresAt().isAfter(now));
    }

    @Override
    public Optional<HandOff> find(String id, Instant now) {
        return byCode.values().stream()
                .filter(h -> h.id().equals(id) && h.expiresAt().isAfter(now))
                .findFirst();
    }

    @Override
    public Optional<HandOff> ofProof(String proofId, Instant now) {
        return byCode.values().stream()
                .filter(h -> h.proofId().equals(proofId) && h.expiresAt().isAfter(now))
                .findFirst();
    }

    @Override
    public boolean open(String id, String browserHash) {
        for (Map.Entry<String, HandOff> entry : byCode.entrySet()) {
            HandOff h = entry.getValue();
            if (h.id().equals(id) && h.browserHash() == null) {
                entry.setValue(new HandOff(
                        h.id(), h.citizen(), h.proofId(), h.attempt(), h.expiresAt(), h.latestAt(), browserHash));
                return true;
            }
        }
        return false;
    }

    @Override
    public void prolong(String id, Instant until, Instant now) {
        byCode.replaceAll((code, h) -> h.id().equals(id) && h.expiresAt().isAfter(now)
                ? new HandOff(
                        h.id(),
                        h.citizen(),
                        h.proofId(),
                        h.attempt(),
                        until.isAfter(h.latestAt()) ? h.latestAt() : until,
                        h.latestAt(),
                        h.browserHash())
                : h);
    }

    @Override
    public void end(String proofId) {
        byCode.values().removeIf(h -> h.proofId().equals(proofId));
    }
}

package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import java.util.Optional;

/** There is no CAPE. */
public final class NoLegacyAccounts implements LegacyAccounts {

    @Override
    public List<LegacyAccount> findByEmail(String email) {
        return List.of();
    }

    @Override
    public List<LegacyAccount> findByCui(Cui cui) {
        return List.of();
    }

    @Override
    public Optional<LegacyAccount> findById(String id) {
        return Optional.empty();
    }

    @Override
    public List<LegacyAccount> page(String afterId, int size) {
        return List.of();
    }
}

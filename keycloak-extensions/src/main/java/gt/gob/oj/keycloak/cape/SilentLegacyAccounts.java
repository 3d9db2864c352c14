package gt.gob.oj.keycloak.cape;

import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import java.util.Optional;

/** A CAPE that nobody can ask, because its settings are not right: an outage, and no reason to let local people wait. */
public final class SilentLegacyAccounts implements LegacyAccounts {

    @Override
    public List<LegacyAccount> findByEmail(String email) {
        throw silence();
    }

    @Override
    public List<LegacyAccount> findByCui(Cui cui) {
        throw silence();
    }

    @Override
    public Optional<LegacyAccount> findById(String id) {
        throw silence();
    }

    @Override
    public List<LegacyAccount> page(String afterId, int size) {
        throw silence();
    }

    private static LegacyUnavailableException silence() {
        return new LegacyUnavailableException("CAPE cannot be asked", new IllegalStateException("wrong settings"));
    }
}

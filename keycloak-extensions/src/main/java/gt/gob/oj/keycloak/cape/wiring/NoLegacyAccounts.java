package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import java.util.Optional;

/** Used when no CAPE is configured. */
final class NoLegacyAccounts implements LegacyAccounts {

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByEmail(String email) {
        return new LegacyAnswer.Found<>(List.of());
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByCui(Cui cui) {
        return new LegacyAnswer.Found<>(List.of());
    }

    @Override
    public LegacyAnswer<Optional<LegacyAccount>> findById(String id) {
        return new LegacyAnswer.Found<>(Optional.empty());
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> page(String afterId, int size) {
        return new LegacyAnswer.Found<>(List.of());
    }
}

package gt.gob.oj.keycloak.cape.wiring;

import gt.gob.oj.keycloak.cape.LegacyAccount;
import gt.gob.oj.keycloak.cape.LegacyAccounts;
import gt.gob.oj.keycloak.cape.LegacyAnswer;
import gt.gob.oj.keycloak.cape.LegacyUnavailableException;
import gt.gob.oj.keycloak.citizen.Cui;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A CAPE with invalid settings. It reports an outage, so that local people can still sign in. */
final class MisconfiguredLegacyAccounts implements LegacyAccounts {

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByEmail(String email) {
        return outage();
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> findByCui(Cui cui) {
        return outage();
    }

    @Override
    public LegacyAnswer<Optional<LegacyAccount>> findById(String id) {
        return outage();
    }

    @Override
    public LegacyAnswer<List<LegacyAccount>> page(String afterId, int size) {
        return outage();
    }

    @Override
    public LegacyAnswer<OptionalLong> count() {
        return outage();
    }

    @Override
    public boolean lastAnswered() {
        return false;
    }

    private static <T> LegacyAnswer<T> outage() {
        return new LegacyAnswer.Outage<>(
                new LegacyUnavailableException("CAPE cannot be queried", new IllegalStateException("wrong settings")));
    }
}

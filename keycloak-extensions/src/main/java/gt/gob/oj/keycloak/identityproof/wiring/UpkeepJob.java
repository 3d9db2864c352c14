package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.Retention;
import gt.gob.oj.keycloak.identityproof.Sweep;
import gt.gob.oj.keycloak.identityproof.UnitOfWork;
import gt.gob.oj.keycloak.identityproof.Upkeep;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What has lasted long enough ends, realm by realm; then the vault is swept. */
record UpkeepJob(KeycloakSessionFactory factory, Settings settings, OpenVault vault) implements Runnable {

    private static final Logger LOG = Logger.getLogger(UpkeepJob.class);

    @Override
    public void run() {
        try {
            UnitOfWork work = new KeycloakUnitOfWork(factory);
            Upkeep upkeep = new Upkeep(work, vault.get(), Clock.systemUTC());
            for (Map.Entry<String, Retention> realm : retentions().entrySet()) {
                int expired = upkeep.expire(realm.getKey(), realm.getValue());
                int erased = upkeep.erase(realm.getKey(), realm.getValue());
                if (expired + erased > 0) {
                    LOG.infof(
                            "realm %s: %d requests expired, the evidence of %d was erased",
                            realm.getKey(), expired, erased);
                }
            }
            tell(new Sweep(work, vault.get(), Clock.systemUTC(), settings.stray()).sweep());
        } catch (IOException | RuntimeException e) {
            LOG.error("the upkeep of the vault broke off and is tried again at its next turn", e);
        }
    }

    private static void tell(Sweep.Found found) {
        if (found.strays() > 0) {
            LOG.infof("%d stray parts were erased from the vault", found.strays());
        }
        found.lost().forEach(object -> LOG.errorf("object %s is not whole in the vault", object));
    }

    private Map<String, Retention> retentions() {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory,
                session -> session.realms()
                        .getRealmsStream()
                        .collect(Collectors.toMap(RealmModel::getId, realm -> Retention.of(realm::getAttribute))));
    }
}

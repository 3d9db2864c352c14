package gt.gob.oj.keycloak.identityproof.schedule;

import gt.gob.oj.keycloak.identityproof.retention.Retention;
import gt.gob.oj.keycloak.identityproof.retention.Sweep;
import gt.gob.oj.keycloak.identityproof.retention.Upkeep;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Expires and erases realm by realm; then sweeps the vault.
 *
 * @param retentions by realm id
 */
public record UpkeepJob(Supplier<Map<String, Retention>> retentions, Supplier<Upkeep> upkeeps, Supplier<Sweep> sweeps)
        implements Runnable {

    private static final Logger LOG = Logger.getLogger(UpkeepJob.class);

    @Override
    public void run() {
        try {
            Upkeep upkeep = upkeeps.get();
            for (Map.Entry<String, Retention> realm : retentions.get().entrySet()) {
                int expired = upkeep.expire(realm.getKey(), realm.getValue());
                int erased = upkeep.erase(realm.getKey(), realm.getValue());
                if (expired + erased > 0) {
                    LOG.infof(
                            "realm %s: %d requests expired, the evidence of %d was erased",
                            realm.getKey(), expired, erased);
                }
            }
            report(sweeps.get().sweep());
        } catch (IOException | RuntimeException e) {
            LOG.error("the upkeep of the vault failed and will be retried at its next run", e);
        }
    }

    private static void report(Sweep.Found found) {
        if (found.strays() > 0) {
            LOG.infof("%d stray chunks were erased from the vault", found.strays());
        }
        found.lost().forEach(object -> LOG.errorf("object %s is not whole in the vault", object));
    }
}

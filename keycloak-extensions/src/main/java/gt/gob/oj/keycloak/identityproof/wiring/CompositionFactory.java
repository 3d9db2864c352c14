package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.evidence.UploadsInProgress;
import gt.gob.oj.keycloak.identityproof.schedule.InspectionSchedule;
import gt.gob.oj.keycloak.identityproof.schedule.InspectionWorkers;
import gt.gob.oj.keycloak.identityproof.schedule.UpkeepSchedule;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderFactory;

/** Provider {@code default}: reads the configuration and listens for the removal of users and realms. */
public final class CompositionFactory implements ProviderFactory<Composition> {

    private @Nullable Settings settings;
    private @Nullable OpenVault vault;
    private final UploadsInProgress arriving = new UploadsInProgress();
    private @Nullable InspectionWorkers workers;

    @Override
    public void init(Config.Scope config) {
        Settings read = Settings.of(config);
        settings = read;
        vault = new OpenVault(read.vault());
        VaultReadiness.watch(read.vault().bucket() == null ? read.vault().directory() : null);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        OpenVault opened = Objects.requireNonNull(vault);
        Settings read = Objects.requireNonNull(settings);
        BackgroundWork background = new BackgroundWork(factory, read, opened);
        InspectionWorkers pool = new InspectionWorkers(read.inspection().workers(), background.inspection());
        workers = pool;
        factory.register(new Removals(opened));
        factory.register(new UpkeepSchedule(read.upkeep(), background.upkeep()).job());
        factory.register(InspectionSchedule.of(
                read.inspection().directory(),
                read.inspection().tools(),
                read.inspection().look(),
                pool));
    }

    @Override
    public Composition create(KeycloakSession session) {
        return new Composition(
                session,
                Objects.requireNonNull(settings),
                Objects.requireNonNull(vault),
                arriving,
                Objects.requireNonNull(workers));
    }

    @Override
    public void close() {
        if (workers != null) {
            workers.stop();
        }
    }

    @Override
    public String getId() {
        return "default";
    }
}

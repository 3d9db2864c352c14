package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.ArrivingPieces;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Provider {@code default}: reads the configuration and listens for removals. */
public final class IdentityProofRootFactory implements IdentityProofProviderFactory {

    private @Nullable Settings settings;
    private @Nullable OpenVault vault;
    private final ArrivingPieces arriving = new ArrivingPieces();
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
        factory.register(new Removals(opened));
        Settings read = Objects.requireNonNull(settings);
        factory.register(new UpkeepSchedule(read, opened).job());
        workers = new InspectionWorkers(
                read.inspection().workers(), new InspectionJob(factory, read.inspection(), opened));
        factory.register(InspectionSchedule.of(read.inspection(), workers));
    }

    @Override
    public IdentityProofProvider create(KeycloakSession session) {
        return new IdentityProofRoot(
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

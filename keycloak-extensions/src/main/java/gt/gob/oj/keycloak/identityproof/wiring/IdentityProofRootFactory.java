package gt.gob.oj.keycloak.identityproof.wiring;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Provider {@code default}: reads the configuration and listens for removals. */
public final class IdentityProofRootFactory implements IdentityProofProviderFactory {

    private @Nullable Settings settings;
    private @Nullable OpenVault vault;

    @Override
    public void init(Config.Scope config) {
        Settings read = Settings.of(config);
        settings = read;
        vault = new OpenVault(read.vault());
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        OpenVault opened = Objects.requireNonNull(vault);
        factory.register(new Removals(opened));
        factory.register(new UpkeepSchedule(Objects.requireNonNull(settings), opened));
    }

    @Override
    public IdentityProofProvider create(KeycloakSession session) {
        return new IdentityProofRoot(session, Objects.requireNonNull(settings), Objects.requireNonNull(vault));
    }

    @Override
    public void close() {}

    @Override
    public String getId() {
        return "default";
    }
}

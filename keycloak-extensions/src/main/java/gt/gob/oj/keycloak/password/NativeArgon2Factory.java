package gt.gob.oj.keycloak.password;

import java.util.ServiceLoader;
import java.util.concurrent.Semaphore;
import org.keycloak.Config;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.credential.hash.PasswordHashProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.EnvironmentDependentProviderFactory;

/**
 * Replaces the stock {@code argon2}, with the same settings. Where libsodium cannot be loaded, the stock provider is
 * used.
 */
public final class NativeArgon2Factory implements PasswordHashProviderFactory, EnvironmentDependentProviderFactory {

    private static final String CPU_CORES_KEY = "cpuCores";

    /** The order of the stock provider is 300. */
    private static final int BEFORE_THE_STOCK_ONE = 310;

    private final PasswordHashProviderFactory stock = stock();
    private Argon2Cost preset = Argon2Cost.PRESET;
    private Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** By reflection, because extensions are not compiled against the module of that class. */
    private static PasswordHashProviderFactory stock() {
        return ServiceLoader.load(PasswordHashProviderFactory.class, NativeArgon2Factory.class.getClassLoader())
                .stream()
                .filter(provider -> provider.type() != NativeArgon2Factory.class)
                .map(ServiceLoader.Provider::get)
                .filter(factory -> NativeArgon2.ID.equals(factory.getId()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("the server has no password hash provider " + NativeArgon2.ID));
    }

    @Override
    public void init(Config.Scope config) {
        stock.init(config);
        preset = Argon2Cost.of(config);
        processors =
                new Semaphore(config.getInt(CPU_CORES_KEY, Runtime.getRuntime().availableProcessors()));
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        stock.postInit(factory);
    }

    @Override
    public PasswordHashProvider create(KeycloakSession session) {
        PasswordHashProvider hash = stock.create(session);
        return new NormalisedPassword(Sodium.loaded()
                .<PasswordHashProvider>map(sodium -> new NativeArgon2(hash, sodium, preset, processors))
                .orElse(hash));
    }

    /** False where only certified algorithms are allowed. */
    @Override
    public boolean isSupported(Config.Scope config) {
        return !(stock instanceof EnvironmentDependentProviderFactory dependent) || dependent.isSupported(config);
    }

    @Override
    public int order() {
        return BEFORE_THE_STOCK_ONE;
    }

    @Override
    public String getId() {
        return NativeArgon2.ID;
    }

    @Override
    public void close() {
        stock.close();
    }
}

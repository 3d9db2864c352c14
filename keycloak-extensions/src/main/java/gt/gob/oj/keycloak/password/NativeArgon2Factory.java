package gt.gob.oj.keycloak.password;

import java.util.ServiceLoader;
import java.util.concurrent.Semaphore;
import org.keycloak.Config;
import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.credential.hash.PasswordHashProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.EnvironmentDependentProviderFactory;

/** In the place of the stock {@code argon2}, with its settings; where libsodium cannot be loaded it is the stock one. */
public final class NativeArgon2Factory implements PasswordHashProviderFactory, EnvironmentDependentProviderFactory {

    private static final String CPU_CORES_KEY = "cpuCores";

    /** That of the stock one is 300. */
    private static final int BEFORE_THE_STOCK_ONE = 310;

    private final PasswordHashProviderFactory stock = stock();
    private Argon2Cost preset = Argon2Cost.PRESET;
    private Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** Its class lies in a part of the server that extensions are not compiled against. */
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
        return new SpelledPassword(Sodium.loaded()
                .<PasswordHashProvider>map(sodium -> new NativeArgon2(hash, sodium, preset, processors))
                .orElse(hash));
    }

    /** Not where only certified algorithms are allowed. */
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

package gt.gob.oj.keycloak.signin.brake;

import gt.gob.oj.keycloak.PlainFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.BruteForceProtector;
import org.keycloak.services.managers.BruteForceProtectorFactory;

/** Replaces Keycloak's own protector through its higher order, and delegates to it. */
public final class LegacyBruteForceProtectorFactory
        implements BruteForceProtectorFactory, PlainFactory<BruteForceProtector> {

    private static final String STOCK = "default-brute-force-detector";

    @Override
    public BruteForceProtector create(KeycloakSession session) {
        return new LegacyBruteForceProtector(session, session.getProvider(BruteForceProtector.class, STOCK));
    }

    @Override
    public String getId() {
        return "legacy-brute-force-detector";
    }

    @Override
    public int order() {
        return 10;
    }
}

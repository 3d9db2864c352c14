package gt.gob.oj.keycloak.identityproof.wiring;

import gt.gob.oj.keycloak.identityproof.vault.FreeSpace;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * Reports in the readiness check whether the vault still has space. The server stays ready without it: people can still
 * sign in, and removing the node from the load balancer would turn a full disk into an outage.
 */
@Readiness
@Singleton
public class VaultReadiness implements HealthCheck {

    /** The longest videos of a few people. */
    static final long ENOUGH = 1_000_000_000;

    private static volatile @Nullable Path folder;

    static void watch(@Nullable Path vault) {
        folder = vault;
    }

    /** The space that the vault has left. */
    public enum Room {
        ENOUGH,
        SCARCE,
        NONE,
        UNKNOWN
    }

    /** A vault that is not in a folder always has enough. */
    public static Room room() {
        Path vault = folder;
        try {
            return vault == null ? Room.ENOUGH : room(FreeSpace.left(vault));
        } catch (IOException | RuntimeException unreadable) {
            return Room.UNKNOWN;
        }
    }

    private static Room room(long left) {
        return left >= ENOUGH ? Room.ENOUGH : left > 0 ? Room.SCARCE : Room.NONE;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("identity-vault").up();
        Path vault = folder;
        if (vault == null) {
            return answer.build();
        }
        try {
            long left = FreeSpace.left(vault);
            return answer.withData("room", room(left).name().toLowerCase(Locale.ROOT))
                    .withData("megabytes-left", left / 1_000_000)
                    .build();
        } catch (IOException | RuntimeException unreadable) {
            return answer.withData("room", "unknown").build();
        }
    }
}

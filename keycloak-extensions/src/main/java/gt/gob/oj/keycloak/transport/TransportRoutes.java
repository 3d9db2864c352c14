package gt.gob.oj.keycloak.transport;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Registers our handlers before those of Keycloak. The server's build finds this bean by {@code META-INF/beans.xml}.
 */
@Singleton
public class TransportRoutes {

    /** Before Quarkus rejects long bodies (-2) with a bare status, and before Keycloak's resources. */
    private static final int BEFORE_OTHERS = -10;

    void add(@Observes Router router, Vertx vertx) {
        Limits limits = Limits.ofThisMachine();
        router.route().order(BEFORE_OTHERS - 1).handler(new RequestHeaders());
        router.route().order(BEFORE_OTHERS).handler(new SlowReaders(vertx, limits.waitingAnswers()));
        router.route().order(BEFORE_OTHERS + 1).handler(new RequestBodies(limits));
    }
}

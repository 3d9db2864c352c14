package gt.gob.oj.keycloak.transport;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives page requests precedence over chunks of evidence, where a short delay is not noticeable. */
final class Precedence {

    /** After this wait a chunk is stored even if page requests are still in progress. */
    static final Duration LONGEST_WAIT = Duration.ofMillis(250);

    private final AtomicInteger answering = new AtomicInteger();

    boolean allows(Duration waited) {
        return answering.get() == 0 || waited.compareTo(LONGEST_WAIT) >= 0;
    }

    /**
     * @param nobodyLeft called when every page request has a response, even if the last one is still in transit
     */
    void answer(RoutingContext exchange, Runnable nobodyLeft) {
        answering.incrementAndGet();
        AtomicBoolean answered = new AtomicBoolean();
        Runnable leave = () -> {
            if (answered.compareAndSet(false, true) && answering.decrementAndGet() == 0) {
                nobodyLeft.run();
            }
        };
        exchange.addHeadersEndHandler(headers -> leave.run());
        Exchanges.whenOver(exchange, leave);
        exchange.next();
    }
}

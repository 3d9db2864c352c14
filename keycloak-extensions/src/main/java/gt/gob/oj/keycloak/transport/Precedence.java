package gt.gob.oj.keycloak.transport;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** People who wait for a page go before chunks of evidence, which can wait a moment: nobody looks at them. */
final class Precedence {

    /** As long as a chunk waits when somebody is always being answered. */
    static final Duration LONGEST_WAIT = Duration.ofMillis(250);

    private final AtomicInteger answering = new AtomicInteger();

    boolean allows(Duration waited) {
        return answering.get() == 0 || waited.compareTo(LONGEST_WAIT) >= 0;
    }

    /** @param nobodyLeft called when the last of those who go before is answered, though the answer is still on its way */
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

package gt.gob.oj.keycloak.transport;

import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/** Monitors the rate of a body that a worker thread reads. */
final class StreamedBody {

    private static final long LOOK_EVERY_MILLIS = 5_000;

    /** Consecutive slow measurements before the refusal. A busy server reads late, which makes a sender look slow. */
    private static final int MAX_SLOW_LOOKS = 4;

    private final RoutingContext exchange;
    private final long timer;
    private long before;
    private int slow;

    private StreamedBody(RoutingContext exchange) {
        this.exchange = exchange;
        Vertx vertx = exchange.vertx();
        this.timer = vertx.setPeriodic(LOOK_EVERY_MILLIS, t -> look());
        Exchanges.whenOver(exchange, () -> vertx.cancelTimer(timer));
    }

    static void watch(RoutingContext exchange) {
        new StreamedBody(exchange);
    }

    private void look() {
        if (exchange.request().isEnded()) {
            exchange.vertx().cancelTimer(timer);
            return;
        }
        long now = exchange.request().bytesRead();
        boolean kept = now - before >= LowestRate.STREAMED.bytesPerSecond() * LOOK_EVERY_MILLIS / 1000;
        slow = kept ? 0 : slow + 1;
        before = now;
        if (slow == MAX_SLOW_LOOKS) {
            exchange.vertx().cancelTimer(timer);
            RefusalAnswer.send(exchange, BodyRefusal.TOO_SLOW);
        }
    }
}

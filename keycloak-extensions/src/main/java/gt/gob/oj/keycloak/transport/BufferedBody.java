package gt.gob.oj.keycloak.transport;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A body that is collected on the event loop and passed on when it is complete. All methods except {@link #drop} run
 * there.
 */
final class BufferedBody implements BufferBudget.Holder {

    private static final long LOOK_EVERY_MILLIS = 5_000;

    private final RoutingContext exchange;
    private final HttpServerRequest request;
    private final Context eventLoop;
    private final BufferBudget budget;
    private final int most;
    private final long length;
    private final Consumer<Buffer> whole;
    private final Buffer body = Buffer.buffer();
    private final long begun = System.nanoTime();
    private final long timer;
    private volatile int received;
    private boolean over;
    private boolean freed;

    private BufferedBody(RoutingContext exchange, BufferBudget budget, int most, long length, Consumer<Buffer> whole) {
        this.exchange = exchange;
        this.request = exchange.request();
        this.eventLoop = exchange.vertx().getOrCreateContext();
        this.budget = budget;
        this.most = most;
        this.length = length;
        this.whole = whole;
        this.timer = exchange.vertx().setPeriodic(LOOK_EVERY_MILLIS, t -> look());
    }

    /**
     * @param length -1 if the client does not declare it
     * @param whole receives the body on the event loop; its memory counts until the response is sent
     */
    static void collect(RoutingContext exchange, BufferBudget budget, int most, long length, Consumer<Buffer> whole) {
        BufferedBody body = new BufferedBody(exchange, budget, most, length, whole);
        budget.enter(body);
        Exchanges.whenOver(exchange, body::free);
        HttpServerRequest request = body.request;
        request.handler(body::add);
        request.endHandler(end -> body.end());
        request.exceptionHandler(gone -> body.free());
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            exchange.response().writeContinue();
        }
        request.resume();
    }

    /** The average so far, in bytes per second. */
    @Override
    public double rate() {
        return received / (1e-3 + elapsed().toMillis());
    }

    /** May be called from any thread. */
    @Override
    public void drop() {
        eventLoop.runOnContext(nothing -> refuse(BodyRefusal.BUSY));
    }

    private void add(Buffer bytes) {
        if (over) {
            return;
        }
        if (received + bytes.length() > most) {
            refuse(BodyRefusal.TOO_LARGE);
            return;
        }
        body.appendBuffer(bytes);
        received = body.length();
        budget.add(bytes.length());
        if (received == length && request.version() == HttpVersion.HTTP_2) {
            handOnBeforeTheEnd();
        }
    }

    /** RESTEasy pauses every request, which HTTP/2 rejects after the request has ended. */
    private void handOnBeforeTheEnd() {
        request.pause();
        Exchanges.whenOver(
                exchange,
                () -> eventLoop.runOnContext(nothing -> {
                    if (!request.isEnded()) {
                        request.resume();
                    }
                }));
        end();
    }

    private void look() {
        if (!LowestRate.BUFFERED.isKept(received, elapsed())) {
            refuse(BodyRefusal.TOO_SLOW);
        }
    }

    private void end() {
        if (!over) {
            arrived();
            ((RoutingContextInternal) exchange).setBody(body);
            whole.accept(body);
        }
    }

    private void refuse(BodyRefusal refusal) {
        if (!over) {
            free();
            RefusalAnswer.send(exchange, refusal);
        }
    }

    private void arrived() {
        over = true;
        exchange.vertx().cancelTimer(timer);
        budget.leave(this);
    }

    private void free() {
        if (!freed) {
            freed = true;
            arrived();
            budget.free(received);
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}

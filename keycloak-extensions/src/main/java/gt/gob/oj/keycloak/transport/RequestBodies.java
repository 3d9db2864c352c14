package gt.gob.oj.keycloak.transport;

import gt.gob.oj.keycloak.Network;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/**
 * Receives all request bodies before a worker thread is assigned. Small bodies are collected here. Large ones are read
 * by a worker thread, few at a time and in turn. Uploads of evidence always take turns, and yield to page requests.
 */
final class RequestBodies implements Handler<RoutingContext> {

    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private final Precedence people = new Precedence();
    private final BufferBudget budget;
    private final FairPermits wholeChunks;
    private final FairPermits streamedChunks;
    private final FairPermits others;
    private final RepeatedForms repeated = new RepeatedForms();

    RequestBodies(Limits limits) {
        this.budget = new BufferBudget(limits.bufferedBytes());
        this.wholeChunks = new FairPermits(limits.wholeChunks(), Limits.UPLOADS_PER_PERSON, people::allows);
        this.streamedChunks = new FairPermits(limits.streamedChunks(), Limits.UPLOADS_PER_PERSON);
        this.others = new FairPermits(Limits.OTHER_LARGE_BODIES, Limits.OTHER_LARGE_BODIES_PER_NETWORK);
    }

    @Override
    public void handle(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        long length = length(request);
        if (request.isEnded() || length == 0 || RefusalAnswer.isUnderWay(exchange)) {
            answer(exchange);
        } else if (length > Limits.LONGEST_BODY) {
            RefusalAnswer.send(exchange, BodyRefusal.TOO_LARGE);
        } else if (length < 0 && request.version() == HttpVersion.HTTP_2) {
            inTurn(exchange, others, network(request), () -> stream(exchange));
        } else if (isUpload(request)) {
            takeUpload(exchange, length);
        } else if (length <= Limits.SMALL_BODY) {
            BufferedBody.collect(exchange, budget, Limits.SMALL_BODY, length, body -> takeForm(exchange, body));
        } else if (isPlainForm(request)) {
            RefusalAnswer.send(exchange, BodyRefusal.TOO_LARGE);
        } else {
            inTurn(exchange, others, network(request), () -> stream(exchange));
        }
    }

    private static String network(HttpServerRequest request) {
        return Network.of(request.remoteAddress().hostAddress());
    }

    /** -1 if the client does not declare it; 0 if there is no body. */
    static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("[0-9]{1,18}")) {
            return Long.parseLong(length);
        }
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) ? -1 : 0;
    }

    /** A chunk of evidence, or the begin or end of an upload. Hundreds may arrive at once after an outage. */
    private static boolean isUpload(HttpServerRequest request) {
        HttpMethod method = request.method();
        return (HttpMethod.PUT.equals(method) || HttpMethod.POST.equals(method))
                && request.path().contains("/identity-upload/");
    }

    private static boolean isPlainForm(HttpServerRequest request) {
        return FormFields.isPlain(request.getHeader(HttpHeaders.CONTENT_TYPE));
    }

    private void takeForm(RoutingContext exchange, Buffer body) {
        if (FormFields.count(exchange.request().getHeader(HttpHeaders.CONTENT_TYPE), body) > Limits.MOST_FIELDS) {
            RefusalAnswer.send(exchange, BodyRefusal.TOO_MANY_FIELDS);
        } else {
            repeated.handle(exchange, body, () -> answer(exchange));
        }
    }

    private void answer(RoutingContext exchange) {
        people.answer(exchange, wholeChunks::startNext);
    }

    private void takeUpload(RoutingContext exchange, long length) {
        String person = BearerSubject.of(exchange.request().getHeader(HttpHeaders.AUTHORIZATION));
        boolean small = length <= Limits.SMALL_BODY || (length <= Limits.BUFFERED_CHUNK && !budget.isTight());
        if (small) {
            int most = length < 0 ? Limits.SMALL_BODY : Limits.BUFFERED_CHUNK;
            BufferedBody.collect(exchange, budget, most, length, body -> store(exchange, person));
        } else {
            inTurn(exchange, streamedChunks, person, () -> stream(exchange));
        }
    }

    private void store(RoutingContext exchange, String person) {
        inTurn(exchange, wholeChunks, person, exchange::next);
        exchange.vertx().setTimer(Precedence.LONGEST_WAIT.toMillis() + 1, t -> wholeChunks.startNext());
    }

    private static void stream(RoutingContext exchange) {
        StreamedBody.watch(exchange);
        exchange.next();
    }

    /** A waiting request costs a connection but no thread: its data stay in the operating system's buffers. */
    private static void inTurn(RoutingContext exchange, FairPermits permits, String key, Runnable work) {
        Context eventLoop = exchange.vertx().getOrCreateContext();
        JobClaim turn = new JobClaim(exchange);
        FairPermits.Waiting waiting = permits.take(key, () -> eventLoop.runOnContext(nothing -> turn.begin(work)));
        Exchanges.whenOver(exchange, waiting::end);
        exchange.vertx().setTimer(LONGEST_WAIT_MILLIS, t -> {
            if (waiting.isWaiting()) {
                waiting.end();
                turn.giveUp();
            }
        });
    }

    private static final class JobClaim {
        private final RoutingContext exchange;
        private boolean over;

        private JobClaim(RoutingContext exchange) {
            this.exchange = exchange;
            Exchanges.whenOver(exchange, () -> over = true);
        }

        private void begin(Runnable work) {
            if (!over) {
                over = true;
                work.run();
            }
        }

        private void giveUp() {
            if (!over) {
                over = true;
                RefusalAnswer.send(exchange, BodyRefusal.BUSY);
            }
        }
    }
}

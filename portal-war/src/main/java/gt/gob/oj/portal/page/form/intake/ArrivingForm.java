package gt.gob.oj.portal.page.form.intake;

import gt.gob.oj.portal.page.failure.FailureKind;
import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.xnio.channels.StreamSourceChannel;

/** One body during its arrival; all methods run on the exchange's I/O thread. */
final class ArrivingForm {
    /** Several times the size of our largest form. */
    static final int LARGEST = 128 * 1024;

    /** Read to its end and discarded, because a browser that still sends does not read the answer. */
    static final long MOST_DISCARDED = 16L * 1024 * 1024;

    private static final int GRACE_SECONDS = 10;
    private static final int LOWEST_BYTES_PER_SECOND = 2048;

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final StreamSourceChannel channel;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private long arrived;
    private boolean over;

    ArrivingForm(HttpServerExchange exchange, HttpHandler next) {
        this.exchange = exchange;
        this.next = next;
        this.channel = exchange.getRequestChannel();
    }

    /**
     * Starts reading.
     *
     * @param length limits the time that the body may take
     */
    void begin(long length) {
        long seconds = GRACE_SECONDS + length / LOWEST_BYTES_PER_SECOND;
        var deadline =
                exchange.getIoThread().executeAfter(() -> refuse(FailureKind.TOO_SLOW), seconds, TimeUnit.SECONDS);
        exchange.addExchangeCompleteListener((ended, proceed) -> {
            deadline.remove();
            over = true;
            proceed.proceed();
        });
        channel.getReadSetter().set(readable -> read());
        channel.resumeReads();
    }

    private void read() {
        try (PooledByteBuffer pooled =
                exchange.getConnection().getByteBufferPool().allocate()) {
            ByteBuffer bytes = pooled.getBuffer();
            int read = 1;
            while (!over && read > 0) {
                bytes.clear();
                read = channel.read(bytes);
                keep(bytes.flip());
            }
            if (!over && read < 0) {
                handOn();
            }
        } catch (IOException gone) {
            over = true;
            exchange.endExchange();
        }
    }

    private void keep(ByteBuffer bytes) {
        byte[] some = new byte[bytes.remaining()];
        bytes.get(some);
        arrived += some.length;
        if (arrived <= LARGEST) {
            body.writeBytes(some);
        } else if (arrived > MOST_DISCARDED) {
            refuse(FailureKind.TOO_LARGE);
        }
    }

    private void handOn() {
        if (arrived > LARGEST) {
            refuse(FailureKind.TOO_LARGE);
            return;
        }
        over = true;
        Connectors.ungetRequestBytes(exchange, new WholeForm(ByteBuffer.wrap(body.toByteArray())));
        leave();
    }

    private void refuse(FailureKind why) {
        if (!over) {
            over = true;
            UnreadBody.mark(exchange, why);
            leave();
        }
    }

    private void leave() {
        Connectors.resetRequestChannel(exchange);
        channel.getReadSetter().set(null);
        channel.suspendReads();
        Connectors.executeRootHandler(next, exchange);
    }

    /** Plain memory, which needs no release. */
    private record WholeForm(ByteBuffer bytes) implements PooledByteBuffer {

        @Override
        public ByteBuffer getBuffer() {
            return bytes;
        }

        @Override
        public void close() {}

        @Override
        public boolean isOpen() {
            return true;
        }
    }
}

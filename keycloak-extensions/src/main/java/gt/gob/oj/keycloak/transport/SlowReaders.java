package gt.gob.oj.keycloak.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.netty.util.AttributeKey;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Buffers responses in memory for slow readers, so that no worker thread waits for them. Readers that stall for a while
 * are disconnected; when memory runs short, so are those with the largest buffers.
 */
final class SlowReaders implements Handler<RoutingContext> {

    private static final AttributeKey<Boolean> WATCHED = AttributeKey.valueOf(SlowReaders.class, "known");
    private static final int ANSWER_IN_MEMORY = 4 * 1024 * 1024;
    private static final long LOOK_EVERY_MILLIS = 2_000;
    private static final int MAX_STALLED_LOOKS = 15;

    private final Map<Channel, Waiting> channels = new ConcurrentHashMap<>();
    private final long limit;

    SlowReaders(Vertx vertx, long limit) {
        this.limit = limit;
        vertx.setPeriodic(LOOK_EVERY_MILLIS, t -> look());
    }

    @Override
    public void handle(RoutingContext exchange) {
        HttpConnection connection = exchange.request().connection();
        if (connection instanceof ConnectionBase base
                && base.channel().attr(WATCHED).setIfAbsent(true) == null) {
            Channel channel = base.channel();
            channels.put(channel, new Waiting());
            channel.closeFuture().addListener(closed -> channels.remove(channel));
        }
        exchange.response().setWriteQueueMaxSize(ANSWER_IN_MEMORY);
        exchange.next();
    }

    private void look() {
        channels.forEach((channel, waiting) -> channel.eventLoop().execute(() -> waiting.look(channel)));
        long all = channels.values().stream().mapToLong(w -> w.bytes).sum();
        if (all > limit) {
            channels.entrySet().stream()
                    .max(Comparator.comparingLong(e -> e.getValue().bytes))
                    .ifPresent(e -> giveUp(e.getKey()));
        }
    }

    private static void giveUp(Channel channel) {
        var _ = channel.close();
    }

    private static final class Waiting {
        private volatile long bytes;
        private int stalledLooks;

        private void look(Channel channel) {
            ChannelOutboundBuffer buffer = channel.unsafe().outboundBuffer();
            long now = buffer == null ? 0 : buffer.totalPendingWriteBytes();
            stalledLooks = now > 0 && now == bytes ? stalledLooks + 1 : 0;
            bytes = now;
            if (stalledLooks == MAX_STALLED_LOOKS) {
                giveUp(channel);
            }
        }
    }
}

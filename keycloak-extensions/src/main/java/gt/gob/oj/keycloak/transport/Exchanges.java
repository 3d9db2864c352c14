package gt.gob.oj.keycloak.transport;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.util.concurrent.GenericFutureListener;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Detects the end of an exchange in all cases. Quarkus replaces the handlers that Vert.x would call when a connection
 * breaks.
 */
final class Exchanges {

    private Exchanges() {}

    static void whenOver(RoutingContext exchange, Runnable work) {
        AtomicBoolean done = new AtomicBoolean();
        Runnable once = () -> {
            if (done.compareAndSet(false, true)) {
                work.run();
            }
        };
        if (exchange.request().connection() instanceof ConnectionBase connection) {
            Channel channel = connection.channel();
            GenericFutureListener<ChannelFuture> closed = future -> once.run();
            channel.closeFuture().addListener(closed);
            exchange.addEndHandler(end -> {
                channel.closeFuture().removeListener(closed);
                once.run();
            });
        } else {
            exchange.addEndHandler(end -> once.run());
        }
    }
}

package gt.gob.oj.portal.page.form.intake;

import gt.gob.oj.portal.page.failure.FailureKind;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.util.AttachmentKey;
import java.util.Optional;

/** Records with a request why its body was not read. */
public final class UnreadBody {
    private static final AttachmentKey<FailureKind> REASON = AttachmentKey.create(FailureKind.class);

    private UnreadBody() {}

    static void mark(HttpServerExchange exchange, FailureKind why) {
        exchange.putAttachment(REASON, why);
        exchange.setPersistent(exchange.isPersistent() && exchange.isRequestComplete());
    }

    /** Returns why the body of the current request was not read; empty if it was. */
    public static Optional<FailureKind> reason() {
        ServletRequestContext request = ServletRequestContext.current();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable(request.getExchange().getAttachment(REASON));
    }
}

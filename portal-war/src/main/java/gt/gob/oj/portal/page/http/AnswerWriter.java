package gt.gob.oj.portal.page.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Sends the stored bytes whenever the connection accepts some, as long as the reader keeps a minimum rate. */
final class AnswerWriter implements WriteListener, AsyncListener {

    private static final int BUFFER = 32 * 1024;
    private static final long GRACE_MILLIS = 60_000;
    private static final long LOWEST_BYTES_PER_MILLI = 4;

    private final AsyncContext context;
    private final ServletOutputStream out;
    private final KeptBytes bytes;
    private final InputStream in;

    private AnswerWriter(AsyncContext context, ServletOutputStream out, KeptBytes bytes) throws IOException {
        this.context = context;
        this.out = out;
        this.bytes = bytes;
        this.in = bytes.read();
    }

    static void start(HttpServletRequest request, HttpServletResponse response, KeptBytes bytes) throws IOException {
        AsyncContext context = request.startAsync(request, response);
        context.setTimeout(GRACE_MILLIS + bytes.length() / LOWEST_BYTES_PER_MILLI);
        AnswerWriter writer = new AnswerWriter(context, response.getOutputStream(), bytes);
        context.addListener(writer);
        writer.out.setWriteListener(writer);
    }

    @Override
    public void onWritePossible() throws IOException {
        while (out.isReady()) {
            // A new buffer each time, because the server may still send from the previous one.
            byte[] next = in.readNBytes(BUFFER);
            if (next.length == 0) {
                context.complete();
                return;
            }
            out.write(next);
        }
    }

    @Override
    public void onError(Throwable readerIsGone) {
        context.complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        bytes.release();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        context.complete();
    }

    @Override
    public void onError(AsyncEvent event) {
        bytes.release();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}

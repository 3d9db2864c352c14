package gt.gob.oj.portal.page.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** A response whose body is stored first; everything else goes straight to the container's response. */
final class KeptAnswer extends HttpServletResponseWrapper {

    private final KeptBytes bytes = new KeptBytes();
    private @Nullable PrintWriter writer;
    private boolean passedOn;

    KeptAnswer(HttpServletResponse response) {
        super(response);
    }

    KeptBytes bytes() {
        if (writer != null) {
            writer.flush();
        }
        return bytes;
    }

    /** Returns whether the answer bypassed this object, for example as an error page of the container or a redirect. */
    boolean isPassedOn() {
        if (writer != null) {
            writer.flush();
        }
        return passedOn || getResponse().isCommitted();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("not asynchronous");
            }

            @Override
            public void write(int b) throws IOException {
                bytes.write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] some, int offset, int length) throws IOException {
                bytes.write(some, offset, length);
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {}

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        bytes.clear();
    }

    @Override
    public void reset() {
        super.reset();
        bytes.clear();
    }

    @Override
    public void sendError(int status) throws IOException {
        passedOn = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        passedOn = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        passedOn = true;
        super.sendRedirect(location);
    }
}

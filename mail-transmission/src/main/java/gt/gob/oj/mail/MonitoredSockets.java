package gt.gob.oj.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Detects that the mail server has closed the connection before the last bytes are sent; afterwards it would be unknown
 * whether the server read them. Tracks the last connection of the calling thread. Does not see connections with TLS
 * from the start, which use another factory.
 */
public final class MonitoredSockets extends SocketFactory {

    private static final ThreadLocal<@Nullable MonitoredSocket> CURRENT = new ThreadLocal<>();

    boolean closedByServer() {
        MonitoredSocket socket = CURRENT.get();
        return socket != null && socket.closedByServer();
    }

    void release() {
        CURRENT.remove();
    }

    @Override
    public Socket createSocket() {
        MonitoredSocket socket = new MonitoredSocket();
        CURRENT.set(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new UnsupportedOperationException();
    }

    private static final class MonitoredSocket extends Socket {

        private static final int PROBE_MILLIS = 1;

        private @Nullable PushbackInputStream in;

        @Override
        public synchronized InputStream getInputStream() throws IOException {
            if (in == null) {
                in = new PushbackInputStream(super.getInputStream());
            }
            return in;
        }

        synchronized boolean closedByServer() {
            try {
                PushbackInputStream answers = (PushbackInputStream) getInputStream();
                int timeout = getSoTimeout();
                setSoTimeout(PROBE_MILLIS);
                try {
                    int first = answers.read();
                    if (first >= 0) {
                        answers.unread(first);
                    }
                    return first < 0;
                } catch (SocketTimeoutException stillOpen) {
                    return false;
                } finally {
                    setSoTimeout(timeout);
                }
            } catch (IOException closed) {
                return true;
            }
        }
    }
}

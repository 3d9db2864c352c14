package gt.gob.oj.keycloak.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import javax.net.SocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the server has hung up, before the last bytes are sent: afterwards nobody can tell whether it still read
 * them. Knows nothing of connections that are encrypted from their beginning.
 */
final class WatchedSockets extends SocketFactory {

    private @Nullable Watched current;

    boolean endedByServer() {
        return current != null && current.endedByServer();
    }

    @Override
    public Socket createSocket() {
        current = new Watched();
        return current;
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

    private static final class Watched extends Socket {

        private static final int A_MOMENT = 1;

        private @Nullable PushbackInputStream in;

        @Override
        public synchronized InputStream getInputStream() throws IOException {
            if (in == null) {
                in = new PushbackInputStream(super.getInputStream());
            }
            return in;
        }

        synchronized boolean endedByServer() {
            try {
                PushbackInputStream answers = (PushbackInputStream) getInputStream();
                int usual = getSoTimeout();
                setSoTimeout(A_MOMENT);
                try {
                    int first = answers.read();
                    if (first >= 0) {
                        answers.unread(first);
                    }
                    return first < 0;
                } catch (SocketTimeoutException stillOpen) {
                    return false;
                } finally {
                    setSoTimeout(usual);
                }
            } catch (IOException ended) {
                return true;
            }
        }
    }
}

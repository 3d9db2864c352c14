package gt.gob.oj.keycloak.identityproof.inspection.tool;

import static java.nio.charset.StandardCharsets.US_ASCII;

import gt.gob.oj.keycloak.identityproof.inspection.VirusScanner;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/**
 * Calls ClamAV's daemon with its {@code INSTREAM} command over TCP. Its {@code StreamMaxLength} must exceed the upload
 * limits.
 */
public final class ClamdScanner implements VirusScanner {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 120_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4 * 1024;

    private final String host;
    private final int port;

    public ClamdScanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public boolean isClean(InputStream bytes) throws IOException {
        String answer = ask(bytes);
        if (answer.endsWith(" FOUND")) {
            return false;
        }
        if (answer.endsWith(": OK")) {
            return true;
        }
        throw new IOException("the virus scanner gave no verdict");
    }

    private String ask(InputStream bytes) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK));
            out.write("zINSTREAM\0".getBytes(US_ASCII));
            byte[] chunk = new byte[CHUNK];
            for (int n = bytes.read(chunk); n >= 0; n = bytes.read(chunk)) {
                out.writeInt(n);
                out.write(chunk, 0, n);
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}

package gt.gob.oj.keycloak.identityproof.capture.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request body that distinguishes a client that disconnected from a fault of the server. */
final class ArrivingBytes extends FilterInputStream {

    private boolean brokenOff;

    ArrivingBytes(InputStream body) {
        super(body);
    }

    boolean isBrokenOff() {
        return brokenOff;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        try {
            return super.read(target, offset, length);
        } catch (IOException gone) {
            brokenOff = true;
            throw gone;
        }
    }
}

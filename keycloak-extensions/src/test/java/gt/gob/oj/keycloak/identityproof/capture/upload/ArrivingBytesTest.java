package gt.gob.oj.keycloak.identityproof.capture.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;

class ArrivingBytesTest {

    private static final InputStream GONE = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("Connection was closed");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            throw new IOException("Connection was closed");
        }
    };

    @Test
    void disconnected_sender_is_distinguished_from_a_complete_body() throws IOException {
        ArrivingBytes whole = new ArrivingBytes(new ByteArrayInputStream(new byte[] {1, 2, -1}));
        assertThat(whole.readAllBytes()).containsExactly(1, 2, -1);
        assertThat(whole.isBrokenOff()).isFalse();

        ArrivingBytes broken =
                new ArrivingBytes(new SequenceInputStream(new ByteArrayInputStream(new byte[] {-1}), GONE));
        assertThat(broken.read()).isEqualTo(255);
        assertThatThrownBy(broken::read).isInstanceOf(IOException.class);
        assertThat(broken.isBrokenOff()).isTrue();
    }
}

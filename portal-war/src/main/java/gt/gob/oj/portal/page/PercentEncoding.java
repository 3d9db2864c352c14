package gt.gob.oj.portal.page;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes strictly: the JDK's own decoder replaces bytes that are no UTF-8, and so changes what was sent. */
final class PercentEncoding {
    private PercentEncoding() {}

    /** Empty when the text holds broken escapes or bytes that are no UTF-8. */
    static Optional<String> decode(String encoded) {
        try {
            byte[] bytes =
                    URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}

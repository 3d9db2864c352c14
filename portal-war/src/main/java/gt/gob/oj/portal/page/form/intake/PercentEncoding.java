package gt.gob.oj.portal.page.form.intake;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes strictly. The JDK's decoder replaces bytes that are not UTF-8, which would change what was sent. */
public final class PercentEncoding {
    private PercentEncoding() {}

    /** Returns empty if the text contains invalid escapes or bytes that are not UTF-8. */
    public static Optional<String> decode(String encoded) {
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

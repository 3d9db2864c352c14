package gt.gob.oj.keycloak.identityproof.capture.upload;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Content-Digest} of RFC 9530. */
final class ContentDigest {

    private static final Pattern SHA_256 = Pattern.compile("(?:^|.*,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):.*");

    private ContentDigest() {}

    /** The SHA-256 in hexadecimal. Empty if the header has none. */
    static Optional<String> sha256(@Nullable String header) {
        Matcher matcher = SHA_256.matcher(header == null ? "" : header);
        return matcher.matches()
                ? Optional.of(HexFormat.of().formatHex(Base64.getDecoder().decode(matcher.group(1))))
                : Optional.empty();
    }
}

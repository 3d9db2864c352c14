package gt.gob.oj.portal.assistance.cases;

import gt.gob.oj.portal.page.settings.SecretKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signed number of a request, such as {@code AS-000007-0f3c…}. A bearer secret: it grants read and
 * write access to the thread without an account. It is in the link of the mails to the person, and joins a mail to its
 * thread.
 */
@ApplicationScoped
public class CaseReference {
    /** For use within a larger pattern. */
    public static final String PATTERN = "AS-[0-9]{6,18}-[0-9a-f]{32}";

    private static final Pattern PARTS = Pattern.compile("AS-([0-9]{6,18})-([0-9a-f]{32})");
    private static final int BYTES = 16;

    private final byte[] key;

    @Inject
    CaseReference(SecretKeys keys) {
        this.key = keys.keyFor("assistance-reference");
    }

    public String of(long id) {
        return CaseNumber.of(id) + "-" + signature(id);
    }

    /** Returns the id of the request; empty if the signature is wrong. */
    public Optional<Long> id(String reference) {
        Matcher parts = PARTS.matcher(reference);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(parts.group(1));
        return same(signature(id), parts.group(2)) ? Optional.of(id) : Optional.empty();
    }

    private String signature(long id) {
        byte[] whole = SecretKeys.sign(key, Long.toString(id));
        return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}

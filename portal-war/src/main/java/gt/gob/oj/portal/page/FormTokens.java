package gt.gob.oj.portal.page;

import gt.gob.oj.portal.page.settings.SecretKeys;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Binds a form to the browser without a session. The cookie holds a random number and its signature, and the hidden
 * field another signature of the same number.
 */
public final class FormTokens {
    public static final String COOKIE = "formulario";
    public static final String FIELD = "form-token";

    /**
     * Part of the address to which a form without a valid token returns. If its cookie is missing there, the page says
     * that the browser refuses cookies.
     */
    public static final String LOST = "formulario=vencido";

    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    FormTokens(byte[] key) {
        this.key = key.clone();
    }

    String newCookie() {
        byte[] number = new byte[16];
        random.nextBytes(number);
        String text = HexFormat.of().formatHex(number);
        return text + "." + sign("cookie:" + text);
    }

    /** Returns the hidden field for a cookie; empty if the cookie is not signed by the portal. */
    Optional<String> fieldFor(String cookie) {
        int dot = cookie.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String number = cookie.substring(0, dot);
        return same(cookie.substring(dot + 1), sign("cookie:" + number))
                ? Optional.of(sign("field:" + number))
                : Optional.empty();
    }

    public boolean belongTogether(String cookie, String field) {
        return fieldFor(cookie).filter(expected -> same(field, expected)).isPresent();
    }

    private String sign(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(SecretKeys.sign(key, text));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
